package org.courtier.jdbc;

import java.sql.Connection;

/**
 * A database within one call of the journal.
 *
 * @param connection reaches it
 * @param dialect what it says differently
 * @param schema its tables
 */
record Store(Connection connection, Dialect dialect, Schema schema) {}
