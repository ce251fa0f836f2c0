package org.courtier.examples.hosts.plainjdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.courtier.jdbc.ConnectionSource;
import org.courtier.jdbc.SqlFunction;

/** A host's own transactions in plain JDBC: one connection, from the first statement to the commit. */
public final class UnitOfWork implements ConnectionSource {

    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    public UnitOfWork(DataSource source) {
        this.source = source;
    }

    /** Does the work and commits it; rolls back when it throws. */
    public <R> R run(SqlFunction<Connection, R> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                R result = work.apply(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                current.remove();
            }
        }
    }

    /** Gives the journal the connection of the unit of work that the thread is in, or for a reading outside one its own. */
    @Override
    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
        if (current.get() != null) {
            return work.apply(current.get());
        }
        try (Connection connection = source.getConnection()) {
            return work.apply(connection);
        }
    }
}
