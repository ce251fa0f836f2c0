package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.courtier.spi.StoreUnavailable;

/**
 * What only H2 says.
 *
 * <p>In a file it writes commits half a second later unless {@code WRITE_DELAY} is 0, and syncs them to the disk only when it is
 * told to; some versions lose commits in every setting. A statement that fails is undone alone, and the transaction goes on.
 */
final class H2 implements Dialect {

    /** Those that lost no acknowledged commit in some hundred killed processes each. */
    private static final List<String> KNOWN_GOOD = List.of("2.3.232", "2.4.240");

    /** Without LOWER, which follows the default language of the process. */
    private static final String COLUMNS = "SELECT TABLE_NAME || '.' || COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
            + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND TABLE_NAME ILIKE 'courtier\\_%'";

    private static final String WRITE_DELAY =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'WRITE_DELAY'";

    /** The connection is broken, the database is closed or being closed. */
    private static final List<String> LOST = List.of("90067", "90098", "90121");

    private final boolean inMemory;
    private final String version;

    private H2(boolean inMemory, String version) {
        this.inMemory = inMemory;
        this.version = version;
    }

    static H2 of(DatabaseMetaData database) throws SQLException {
        return new H2(
                database.getURL().startsWith("jdbc:h2:mem:"),
                database.getDatabaseProductVersion().split(" ")[0]);
    }

    @Override
    public Fault fault(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.equals("23505")) {
            return Fault.KEY_TAKEN;
        }
        if (state.equals("40001")) {
            return Fault.CONFLICT;
        }
        if (state.startsWith("08") || LOST.contains(state)) {
            return Fault.LOST;
        }
        return state.equals("HYT00") || error instanceof SQLTransientException ? Fault.BUSY : Fault.OTHER;
    }

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    /** It commits each of them at once. */
    @Override
    public boolean leavesHalfMadeTables() {
        return true;
    }

    @Override
    public String ignoringTakenKey() {
        return "";
    }

    @Override
    public String lastCommitted() {
        return " FOR UPDATE";
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        if (inMemory) {
            return;
        }
        checkVersion();
        try {
            Dialect.execute(connection, "SET WRITE_DELAY 0");
            sync(connection);
        } catch (SQLException e) {
            throw new StoreUnavailable(
                    "H2 loses what it acknowledged unless WRITE_DELAY is 0 and each commit is synced,"
                            + " which this user may not do: " + ForeignError.told(e));
        }
        checkDelay(connection);
    }

    @Override
    public void checkDurable(Connection connection) throws SQLException {
        if (!inMemory) {
            checkVersion();
            checkDelay(connection);
        }
    }

    private void checkVersion() {
        if (!KNOWN_GOOD.contains(version)) {
            throw new StoreUnavailable("H2 \"" + version
                    + "\" is not known to keep what it acknowledged in a file: known are " + KNOWN_GOOD);
        }
    }

    private static void checkDelay(Connection connection) throws SQLException {
        String delay = Dialect.first(connection, WRITE_DELAY);
        if (!delay.equals("0")) {
            throw new StoreUnavailable("H2 has a WRITE_DELAY of \"" + delay
                    + "\" milliseconds, and so loses what it acknowledged when the process dies: it must be 0");
        }
    }

    @Override
    public void sync(Connection connection) throws SQLException {
        if (!inMemory) {
            Dialect.execute(connection, "CHECKPOINT SYNC");
        }
    }

    @Override
    public Restoring remembered(Connection connection) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        Restoring autoCommit = Dialect.super.remembered(connection);
        return () -> {
            try {
                connection.setTransactionIsolation(isolation);
            } finally {
                autoCommit.run();
            }
        };
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }
}
