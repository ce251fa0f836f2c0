package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import javax.sql.DataSource;
import org.courtier.spi.JournalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal's own transactions: each on a connection that is taken for it, prepared, and given back as it was.
 *
 * <p>They are begun and ended by statements, in the driver's autocommit mode, because JDBC has no word for taking the writer's
 * place at once.
 */
final class Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    /** What is done inside a transaction. */
    @FunctionalInterface
    interface Work<R> {
        R in(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Tidying {
        void run() throws SQLException;
    }

    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /** Reads one consistent state of the database. */
    <R> R read(Work<R> work) {
        return on(connection -> within(connection, Sqlite.BEGIN_READING, Sqlite::failure, work));
    }

    /**
     * Writes all that the work writes, or nothing.
     *
     * @param inDoubt the error for a commit that failed, when it is not known whether it was done
     */
    <R> R write(Function<SQLException, JournalException> inDoubt, Work<R> work) {
        return on(connection -> within(connection, Sqlite.BEGIN_WRITING, inDoubt, work));
    }

    private <R> R on(Work<R> work) {
        try {
            Connection connection = source.getConnection();
            try {
                return restoring(connection, work);
            } finally {
                quietly("close", connection::close);
            }
        } catch (SQLException e) {
            throw Sqlite.failure(e);
        }
    }

    private static <R> R restoring(Connection connection, Work<R> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            return prepared(connection, work);
        }
        connection.setAutoCommit(true);
        try {
            return prepared(connection, work);
        } finally {
            quietly("restore autocommit", () -> connection.setAutoCommit(false));
        }
    }

    private static <R> R prepared(Connection connection, Work<R> work) throws SQLException {
        Sqlite.prepare(connection);
        return work.in(connection);
    }

    private static <R> R within(
            Connection connection, String begin, Function<SQLException, JournalException> inDoubt, Work<R> work)
            throws SQLException {
        boolean open = true;
        execute(connection, begin);
        try {
            R result = work.in(connection);
            commit(connection, inDoubt);
            open = false;
            return result;
        } finally {
            if (open) {
                quietly("roll back", () -> execute(connection, Sqlite.ROLLBACK));
            }
        }
    }

    private static void commit(Connection connection, Function<SQLException, JournalException> inDoubt) {
        try {
            execute(connection, Sqlite.COMMIT);
        } catch (SQLException e) {
            throw Sqlite.isCertainlyUndone(e) ? Sqlite.failure(e) : inDoubt.apply(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tidies up: what was done or refused before stands, whatever becomes of this. */
    private static void quietly(String what, Tidying tidying) {
        try {
            tidying.run();
        } catch (SQLException e) {
            LOG.debug("could not {}: {}", what, Sqlite.reduced(e));
        }
    }
}
