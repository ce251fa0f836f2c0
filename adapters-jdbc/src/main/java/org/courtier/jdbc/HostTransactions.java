package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.courtier.spi.CommandReused;
import org.courtier.spi.JournalException;
import org.courtier.spi.SchemaMismatch;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.TransactionDoomed;
import org.courtier.spi.VersionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The host's transactions: the journal writes in them and leaves everything else to the host.
 *
 * <p>An append that fails half way is undone by a savepoint of its own, or else the transaction is doomed: the host can never
 * commit a part of it.
 */
final class HostTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(HostTransactions.class);

    private final ConnectionSource source;

    /** Set by the first use, when the database was found and checked. */
    private volatile Schema checked;

    HostTransactions(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public <R> R read(Work<R> work) {
        return with(connection -> {
            Dialect dialect = Dialect.of(connection);
            try {
                return work.in(store(connection, dialect));
            } catch (SQLException e) {
                throw failure(dialect, e, connection.getAutoCommit() || dialect.goesOnAfterErrors());
            }
        });
    }

    @Override
    public <R> R write(Doubt<R> doubt, Work<R> work) {
        return with(connection -> {
            if (connection.getAutoCommit()) {
                throw new StoreUnavailable("the connection is in autocommit mode, so there is no transaction to join");
            }
            return written(connection, Dialect.of(connection), work);
        });
    }

    private <R> R written(Connection connection, Dialect dialect, Work<R> work) throws SQLException {
        boolean settled = false;
        try {
            dialect.mark(connection);
            R result = work.in(store(connection, dialect));
            dialect.keep(connection);
            settled = true;
            return result;
        } catch (VersionConflict | CommandReused | SchemaMismatch | StoreUnavailable beforeWriting) {
            dialect.refuse(connection);
            settled = true;
            throw beforeWriting;
        } catch (SQLException e) {
            settled = true;
            throw failure(dialect, e, isUndone(connection, dialect));
        } finally {
            if (!settled) {
                isUndone(connection, dialect);
            }
        }
    }

    private static boolean isUndone(Connection connection, Dialect dialect) {
        try {
            return dialect.undo(connection);
        } catch (SQLException e) {
            LOG.debug("only the host's rollback can undo: {}", ForeignError.told(e));
            return false;
        }
    }

    private static JournalException failure(Dialect dialect, SQLException error, boolean usable) {
        Fault fault = dialect.fault(error);
        return usable && fault != Fault.CONFLICT
                ? Transactions.failure(fault, error)
                : new TransactionDoomed(ForeignError.told(error));
    }

    private Store store(Connection connection, Dialect dialect) throws SQLException {
        if (checked == null) {
            check(connection, dialect);
        }
        dialect.checkConnection(connection);
        return new Store(connection, dialect, checked);
    }

    private void check(Connection connection, Dialect dialect) throws SQLException {
        dialect.checkDurable(connection);
        Schema schema = new Schema(dialect, Migration.of(dialect.folder()));
        schema.checkWhole(connection);
        checked = schema;
    }

    private <R> R with(SqlFunction<Connection, R> work) {
        try {
            return source.with(work);
        } catch (SQLException e) {
            throw Transactions.failure(e instanceof SQLTransientException ? Fault.BUSY : Fault.OTHER, e);
        }
    }
}
