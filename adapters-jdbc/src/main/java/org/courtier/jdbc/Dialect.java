package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.courtier.spi.StoreUnavailable;

/** What databases say differently; everything else is shared. */
interface Dialect {

    /** Finds the dialect of a connection without asking the database anything. */
    static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        return switch (product) {
            case "SQLite" -> new Sqlite();
            case "PostgreSQL" -> new Postgresql();
            case "H2" -> H2.of(database);
            default ->
                throw new StoreUnavailable(
                        "the database is \"" + product + "\"; this library knows SQLite, PostgreSQL and H2");
        };
    }

    // ---- meaning

    /** Gives what an error means. */
    Fault fault(SQLException error);

    /** Gives whether nothing was stored although the commit failed. */
    default boolean isCertainlyUndone(SQLException commit) {
        return fault(commit) == Fault.CONFLICT;
    }

    // ---- tables

    /** Gives the folder of the scripts that make the tables. */
    String folder();

    /** Gives the query of the columns of our tables in the current schema: {@code table.column}. */
    String columns();

    /** Keeps others from making tables until the transaction ends, where the database can. */
    default void lockTables(Connection connection) throws SQLException {}

    /** Gives whether a migration that was cut off leaves a part of the tables. */
    default boolean leavesHalfMadeTables() {
        return false;
    }

    // ---- statements

    /** Gives what ends an insert that gives no row, instead of an error, when the key is taken; empty where there is no such. */
    String ignoringTakenKey();

    /** Inserts one row, and gives 0, instead of an error, when its key is taken. */
    default int insertUnlessTaken(Connection connection, Table table, Function<String, Query> row) throws SQLException {
        try {
            return row.apply(table.insert() + ignoringTakenKey()).change(connection);
        } catch (SQLException e) {
            if (ignoringTakenKey().isEmpty() && fault(e) == Fault.KEY_TAKEN) {
                return 0;
            }
            throw e;
        }
    }

    /** Gives what ends a query whose rows are the last committed ones, or else an error. */
    String lastCommitted();

    // ---- durability

    /** Sets what durability needs of the database, once; refuses a store that is known to lose commits. */
    void makeDurable(Connection connection) throws SQLException;

    /** Refuses a store that is known to lose commits, and changes nothing. */
    void checkDurable(Connection connection) throws SQLException;

    /** Sets what each connection of the journal's own needs. */
    default void prepare(Connection connection) throws SQLException {}

    /** Refuses a connection of the host that is not set as durability needs it. */
    default void checkConnection(Connection connection) throws SQLException {}

    /** Makes what was committed as durable as the database can. */
    default void sync(Connection connection) throws SQLException {}

    // ---- the journal's own transactions, on a connection in autocommit mode

    /** Gives what puts the connection back as it is now. */
    default Restoring remembered(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        return () -> connection.setAutoCommit(autoCommit);
    }

    /** What puts a connection back as it was. */
    @FunctionalInterface
    interface Restoring {
        void run() throws SQLException;
    }

    /** Begins a transaction that writes, at READ COMMITTED or above. */
    void begin(Connection connection) throws SQLException;

    default void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    default void rollBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    // ---- the host's transaction

    /** Gives whether a transaction can go on after the error of a query. */
    default boolean goesOnAfterErrors() {
        return true;
    }

    /** Marks the place to which {@link #undo} goes back. */
    default void mark(Connection connection) throws SQLException {
        execute(connection, "SAVEPOINT courtier_append");
    }

    /** Forgets the mark. */
    default void keep(Connection connection) throws SQLException {
        execute(connection, "RELEASE SAVEPOINT courtier_append");
    }

    /** Forgets the mark after a refusal, before which nothing was written. */
    default void refuse(Connection connection) throws SQLException {
        undo(connection);
    }

    /** Undoes what was written since the mark; an error, or {@code false}, when only the host's rollback can. */
    default boolean undo(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK TO SAVEPOINT courtier_append");
        keep(connection);
        return true;
    }

    // ---- phrases

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the first column of the first row, or nothing as an empty text. */
    static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
