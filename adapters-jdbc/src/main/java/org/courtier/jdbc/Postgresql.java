package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.courtier.spi.StoreUnavailable;

/**
 * What only PostgreSQL says.
 *
 * <p>After any error in a transaction it refuses everything until the rollback, so nothing on the way of an append may raise one.
 */
final class Postgresql implements Dialect {

    /** A number of our own among the database's advisory locks: "courtier" in ASCII. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(" + 0x636f757274696572L + ")";

    private static final String COLUMNS = "SELECT table_name || '.' || column_name FROM information_schema.columns"
            + " WHERE table_schema = current_schema() AND table_name LIKE 'courtier\\_%'";

    /** Leaves the host nothing half done: this transaction cannot be committed any more. */
    private static final String DOOM = "DO $$ BEGIN RAISE EXCEPTION"
            + " 'courtier: an append failed half way, the transaction must be rolled back'; END $$";

    private static final List<String> MUST_NOT_BE_OFF = List.of("synchronous_commit", "fsync", "full_page_writes");

    private static final List<String> CONFLICTS = List.of("40001", "40P01");

    /** Lock and statement time-outs, and no connection left. */
    private static final List<String> BUSY = List.of("55P03", "57014", "53300");

    /** The server shuts down, has crashed, or is starting. */
    private static final List<String> LOST = List.of("57P01", "57P02", "57P03");

    @Override
    public Fault fault(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.equals("23505")) {
            return Fault.KEY_TAKEN;
        }
        if (CONFLICTS.contains(state)) {
            return Fault.CONFLICT;
        }
        if (state.startsWith("08") || LOST.contains(state)) {
            return Fault.LOST;
        }
        return BUSY.contains(state) || error instanceof SQLTransientException ? Fault.BUSY : Fault.OTHER;
    }

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public void lockTables(Connection connection) throws SQLException {
        Dialect.first(connection, LOCK);
    }

    @Override
    public String ignoringTakenKey() {
        return " ON CONFLICT DO NOTHING";
    }

    @Override
    public String lastCommitted() {
        return " FOR UPDATE";
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        checkDurable(connection);
    }

    @Override
    public void checkDurable(Connection connection) throws SQLException {
        for (String setting : MUST_NOT_BE_OFF) {
            if (Dialect.first(connection, "SHOW " + setting).equals("off")) {
                throw new StoreUnavailable("PostgreSQL has \"" + setting
                        + "\" off, and so loses what it acknowledged when the server dies: it must be on");
            }
        }
    }

    /** The level holds for this transaction alone, so there is nothing to restore. */
    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Dialect.execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
    }

    @Override
    public boolean goesOnAfterErrors() {
        return false;
    }

    /** No savepoint: it would cost every append two answers of the server. */
    @Override
    public void mark(Connection connection) {}

    @Override
    public void keep(Connection connection) {}

    @Override
    public void refuse(Connection connection) {}

    @Override
    public boolean undo(Connection connection) throws SQLException {
        Dialect.execute(connection, DOOM);
        return false;
    }
}
