package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.courtier.spi.JournalException;
import org.courtier.spi.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal's own transactions: each on a connection that is taken for it, prepared, and given back as it was.
 *
 * <p>A transaction that fails in a way that passes is done again from its beginning. So is one whose commit was cut off: what it
 * does is done once however often it is tried, and so the next attempt tells what became of it.
 */
final class OwnTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);

    private final DataSource source;
    private final Dialect dialect;
    private final Schema schema;
    private final Supplier<Patience> patience;
    private final Telling telling;

    private OwnTransactions(DataSource source, Dialect dialect, Supplier<Patience> patience, Telling telling) {
        this.source = source;
        this.dialect = dialect;
        this.schema = new Schema(dialect, Migration.of(dialect.folder()));
        this.patience = patience;
        this.telling = telling;
    }

    /** A commit failed, and it is not known whether it was done. */
    private static final class CutOff extends Exception {

        private static final long serialVersionUID = 1L;

        private final SQLException error;

        CutOff(SQLException error) {
            super(null, null, false, false);
            this.error = error;
        }
    }

    @FunctionalInterface
    private interface Tidying {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Attempt<R> {
        R with(Connection connection) throws SQLException, CutOff;
    }

    /** Finds the database, makes it durable, and makes or checks its tables. */
    static OwnTransactions open(DataSource source, Supplier<Patience> patience, Telling telling) {
        OwnTransactions opened;
        try (Connection connection = source.getConnection()) {
            opened = new OwnTransactions(source, Dialect.of(connection), patience, telling);
            opened.refuseInsideTransaction(connection);
        } catch (SQLException e) {
            throw Transactions.failure(e instanceof SQLTransientException ? Fault.BUSY : Fault.OTHER, e);
        }
        opened.makeReady();
        return opened;
    }

    /** Refuses before anything is changed: making tables ends a transaction that is open. */
    private void refuseInsideTransaction(Connection connection) throws SQLException {
        if (!connection.getAutoCommit() && schema.isPending(connection)) {
            throw new StoreUnavailable("the tables are not there, and are made only on a connection in autocommit mode:"
                    + " any other may be inside a transaction, which that would end");
        }
    }

    private void makeReady() {
        boolean pending = read(store -> {
            dialect.makeDurable(store.connection());
            return schema.isPending(store.connection());
        });
        if (pending) {
            write(new MigrationDoubt(), store -> {
                schema.migrate(store.connection());
                return true;
            });
        }
    }

    /** A migration whose commit was cut off is looked at again. */
    private final class MigrationDoubt implements Doubt<Boolean> {

        @Override
        public JournalException unknown(SQLException commit) {
            return failure(commit);
        }

        @Override
        public Boolean resolved(Boolean result) {
            return result;
        }
    }

    @Override
    public <R> R read(Work<R> work) {
        try {
            return on(connection -> work.in(new Store(connection, dialect, schema)));
        } catch (SQLException e) {
            throw failure(e);
        } catch (CutOff e) {
            throw new IllegalStateException("a reader commits nothing", e);
        }
    }

    @Override
    public <R> R write(Doubt<R> doubt, Work<R> work) {
        Patience left = patience.get();
        Optional<JournalException> unknown = Optional.empty();
        while (true) {
            SQLException error;
            try {
                R result = on(connection -> within(connection, work));
                return unknown.isPresent() ? doubt.resolved(result) : result;
            } catch (CutOff e) {
                error = e.error;
                unknown = Optional.of(doubt.unknown(e.error));
            } catch (SQLException e) {
                error = e;
            }
            boolean worthwhile = unknown.isPresent() || dialect.fault(error).passes();
            if (!worthwhile || !left.another()) {
                throw unknown.orElse(failure(error));
            }
            LOG.debug("attempt {} failed and is followed by another: {}", left.failed(), ForeignError.told(error));
            telling.retried(left.failed());
        }
    }

    private JournalException failure(SQLException error) {
        return Transactions.failure(dialect.fault(error), error);
    }

    private <R> R on(Attempt<R> attempt) throws SQLException, CutOff {
        Connection connection = source.getConnection();
        try {
            return restoring(connection, attempt);
        } finally {
            quietly("close", connection::close);
        }
    }

    private <R> R restoring(Connection connection, Attempt<R> attempt) throws SQLException, CutOff {
        Dialect.Restoring asItWas = dialect.remembered(connection);
        connection.setAutoCommit(true);
        try {
            dialect.prepare(connection);
            return attempt.with(connection);
        } finally {
            quietly("restore", () -> restore(connection, asItWas));
        }
    }

    /** A transaction that could not be ended is left for the close: any change of the connection could commit it. */
    private static void restore(Connection connection, Dialect.Restoring asItWas) throws SQLException {
        if (connection.getAutoCommit()) {
            asItWas.run();
        }
    }

    private <R> R within(Connection connection, Work<R> work) throws SQLException, CutOff {
        boolean committed = false;
        try {
            dialect.begin(connection);
            R result = work.in(new Store(connection, dialect, schema));
            commit(connection);
            committed = true;
            return result;
        } finally {
            quietly("end", committed ? () -> connection.setAutoCommit(true) : () -> rollBack(connection));
        }
    }

    private void rollBack(Connection connection) throws SQLException {
        dialect.rollBack(connection);
        connection.setAutoCommit(true);
    }

    private void commit(Connection connection) throws SQLException, CutOff {
        try {
            dialect.commit(connection);
            dialect.sync(connection);
        } catch (SQLException e) {
            if (dialect.isCertainlyUndone(e)) {
                throw e;
            }
            throw new CutOff(e);
        }
    }

    /** Tidies up: what was done or refused before stands, whatever becomes of this. */
    private static void quietly(String what, Tidying tidying) {
        try {
            tidying.run();
        } catch (SQLException e) {
            LOG.debug("could not {}: {}", what, ForeignError.told(e));
        }
    }
}
