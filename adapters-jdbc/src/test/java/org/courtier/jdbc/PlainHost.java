package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A host with plain JDBC; it watches what the journal does with its connections. */
final class PlainHost extends Host {

    private final DataSource source;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final Watched watched = new Watched();

    PlainHost(DataSource source) {
        this.source = source;
    }

    @Override
    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
        return work.apply(watched.connection(current.get()));
    }

    /** Gives how often the journal called each method of a connection. */
    Map<String, Integer> called() {
        return watched.ofConnections();
    }

    @Override
    <R> R inTransaction(SqlFunction<Connection, R> work) {
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
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
