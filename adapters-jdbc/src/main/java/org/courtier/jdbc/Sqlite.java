package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.courtier.spi.StoreUnavailable;

/**
 * What only SQLite says: its settings, its statements and the codes of its errors.
 *
 * <p>The driver leaves the SQLState empty and gives the result code as the vendor code, most often without the upper bits that
 * tell one kind of it from another, so the lower eight are compared.
 */
final class Sqlite implements Dialect {

    private static final String COLUMNS =
            "SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                    + " WHERE t.type = 'table' AND t.name LIKE 'courtier\\_%' ESCAPE '\\'";

    /** A setting of a connection: how it is read and set, and the answers that will do. */
    private record Setting(String read, String set, List<String> good) {}

    private static final Setting WAITING =
            new Setting("PRAGMA busy_timeout", "PRAGMA busy_timeout = 10000", List.of("10000"));

    private static final Setting JOURNAL =
            new Setting("PRAGMA journal_mode", "PRAGMA journal_mode = WAL", List.of("wal"));

    /** 3 is EXTRA, which syncs more than FULL. */
    private static final Setting SYNCING =
            new Setting("PRAGMA synchronous", "PRAGMA synchronous = FULL", List.of("2", "3"));

    private static final Setting KEYS = new Setting("PRAGMA foreign_keys", "PRAGMA foreign_keys = ON", List.of("1"));

    /** Makes it overwrite what is deleted: otherwise an erased person stays in the free parts of the file. */
    private static final Setting ERASING =
            new Setting("PRAGMA secure_delete", "PRAGMA secure_delete = ON", List.of("1"));

    /** In this order: the first makes the second wait for its lock. */
    private static final List<Setting> OURS = List.of(WAITING, JOURNAL, SYNCING, KEYS, ERASING);

    /** How long to wait and how to delete are the host's own choices, and the keys only guard the journal against its owner. */
    private static final List<Setting> OF_A_HOST = List.of(JOURNAL, SYNCING);

    private static final int ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 50_000_000;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int FULL = 13;
    private static final int CONSTRAINT = 19;
    private static final int PRIMARY_CODE = 0xff;

    /** The driver says the whole code at the beginning of the message and nowhere else. */
    private static final String STALE = "[SQLITE_BUSY_SNAPSHOT]";

    @Override
    public Fault fault(SQLException error) {
        return switch (code(error)) {
            case CONSTRAINT -> Fault.KEY_TAKEN;
            case BUSY -> String.valueOf(error.getMessage()).startsWith(STALE) ? Fault.CONFLICT : Fault.BUSY;
            case LOCKED -> Fault.BUSY;
            default -> error instanceof SQLTransientException ? Fault.BUSY : Fault.OTHER;
        };
    }

    @Override
    public boolean isCertainlyUndone(SQLException commit) {
        return List.of(BUSY, LOCKED, READONLY, FULL).contains(code(commit)) || commit instanceof SQLTransientException;
    }

    private static int code(SQLException error) {
        return error.getErrorCode() & PRIMARY_CODE;
    }

    @Override
    public String folder() {
        return "sqlite";
    }

    @Override
    public String columns() {
        return COLUMNS;
    }

    @Override
    public String ignoringTakenKey() {
        return " ON CONFLICT DO NOTHING";
    }

    /** A transaction that has read an older state cannot write at all, so what it reads will do. */
    @Override
    public String lastCommitted() {
        return "";
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        prepare(connection);
    }

    @Override
    public void checkDurable(Connection connection) throws SQLException {
        checkConnection(connection);
    }

    /** Sets what durability needs and reads it back. */
    @Override
    public void prepare(Connection connection) throws SQLException {
        for (Setting setting : OURS) {
            set(connection, setting, ATTEMPTS);
        }
    }

    @Override
    public void checkConnection(Connection connection) throws SQLException {
        for (Setting setting : OF_A_HOST) {
            String found = Dialect.first(connection, setting.read());
            if (!setting.good().contains(found)) {
                throw new StoreUnavailable("the host's connection has \"" + found + "\" for \"" + setting.read()
                        + "\", and so loses what it acknowledged: it must do \"" + setting.set() + "\"");
            }
        }
    }

    /** The change to WAL does not wait by itself for others who open the file: SQLite answers BUSY at once. */
    private void set(Connection connection, Setting setting, int attempts) throws SQLException {
        try {
            if (!setting.good().contains(Dialect.first(connection, setting.read()))) {
                Dialect.execute(connection, setting.set());
                check(setting, Dialect.first(connection, setting.read()));
            }
        } catch (SQLException e) {
            if (fault(e) != Fault.BUSY || attempts == 1) {
                throw e;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            set(connection, setting, attempts - 1);
        }
    }

    private static void check(Setting setting, String found) {
        if (!setting.good().contains(found)) {
            throw new StoreUnavailable("after \"" + setting.set() + "\" the setting is \"" + found + "\", not \""
                    + setting.good().get(0) + "\": the journal needs a database in a file, on a local file system");
        }
    }

    /**
     * Takes the one place of the writer at once: a transaction that has read first could not always begin to write.
     *
     * <p>It is begun and ended by statements, in the driver's autocommit mode, because JDBC has no word for that.
     */
    @Override
    public void begin(Connection connection) throws SQLException {
        Dialect.execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Dialect.execute(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        Dialect.execute(connection, "ROLLBACK");
    }
}
