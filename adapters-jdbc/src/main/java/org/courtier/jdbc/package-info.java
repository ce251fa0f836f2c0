/**
 * The journal and the queries in a database of the host, over its {@link javax.sql.DataSource} or in its transactions: SQLite, PostgreSQL,
 * H2.
 *
 * <p>Start at {@link org.courtier.jdbc.JdbcJournal}. It stores the bytes that an event codec gives it, and knows no rule. The SQL
 * stands in one file a table; what only one database says stands in a dialect of its own, and its tables in the scripts of {@code
 * courtier-schema}.
 */
package org.courtier.jdbc;
