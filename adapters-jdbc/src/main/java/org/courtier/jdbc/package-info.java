/**
 * The journal and the queries in a database: SQLite, PostgreSQL or H2, over a {@link javax.sql.DataSource} of the host.
 *
 * <p>It stores the bytes that an event codec gives it, and knows no rule.
 */
package org.courtier.jdbc;
