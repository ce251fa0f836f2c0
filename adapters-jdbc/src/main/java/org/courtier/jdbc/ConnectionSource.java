package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection of the transaction that the host is in: how a {@linkplain JdbcJournal#joined joined} journal reaches it.
 *
 * <p>The journal uses the connection inside the call alone. It never commits, rolls back, closes or changes a setting.
 */
public interface ConnectionSource {

    /**
     * Calls the function with the connection of the current transaction, and gives what it gives.
     *
     * <p>What the function throws comes through as it is.
     *
     * @throws SQLException if there is no connection to be had
     */
    <R> R with(SqlFunction<Connection, R> work) throws SQLException;
}
