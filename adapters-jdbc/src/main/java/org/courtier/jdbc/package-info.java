/**
 * The journal and the queries in a database of the host, over its {@link javax.sql.DataSource}: SQLite so far.
 *
 * <p>Start at {@link org.courtier.jdbc.JdbcJournal}. It stores the bytes that an event codec gives it, and knows no rule. The SQL
 * stands in one file a table; what only SQLite says stands in a file of its own.
 */
package org.courtier.jdbc;
