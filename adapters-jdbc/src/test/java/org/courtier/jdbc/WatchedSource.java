package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A source of watched connections, which also knows whether they came back as they were lent. */
final class WatchedSource extends TestSource {

    private static final int LEVEL = Connection.TRANSACTION_SERIALIZABLE;

    private boolean asLent;
    private final Watched watched = new Watched(connection -> asLent = isAsLent(connection));
    private final DataSource source;
    private final boolean autoCommit;

    WatchedSource(DataSource source, boolean autoCommit) {
        this.source = source;
        this.autoCommit = autoCommit;
    }

    Watched watched() {
        return watched;
    }

    /** Gives whether the last connection came back in the mode and at the level in which it was lent. */
    boolean cameBackAsLent() {
        return asLent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        connection.setTransactionIsolation(LEVEL);
        connection.setAutoCommit(autoCommit);
        asLent = false;
        return watched.connection(connection);
    }

    private boolean isAsLent(Connection connection) {
        try {
            return connection.getAutoCommit() == autoCommit && connection.getTransactionIsolation() == LEVEL;
        } catch (SQLException insideABrokenTransaction) {
            return false;
        }
    }
}
