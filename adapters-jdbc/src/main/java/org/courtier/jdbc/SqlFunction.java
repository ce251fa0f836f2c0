package org.courtier.jdbc;

import java.sql.SQLException;

/**
 * What is done with something that the database gives.
 *
 * @param <T> what it is done with
 * @param <R> what it comes to
 */
@FunctionalInterface
public interface SqlFunction<T, R> {

    R apply(T given) throws SQLException;
}
