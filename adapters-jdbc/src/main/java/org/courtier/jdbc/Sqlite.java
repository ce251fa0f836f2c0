package org.courtier.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.courtier.spi.JournalException;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;

/**
 * What only SQLite says: its settings, its statements and the codes of its errors.
 *
 * <p>The driver leaves the SQLState empty and gives the result code as the vendor code, most often without the upper bits that
 * tell one kind of it from another, so the lower eight are compared.
 */
final class Sqlite {

    static final String PRODUCT = "SQLite";

    static final String BEGIN_READING = "BEGIN";

    /** Takes the one place of the writer at once: a transaction that has read first could not always begin to write. */
    static final String BEGIN_WRITING = "BEGIN IMMEDIATE";

    static final String COMMIT = "COMMIT";

    static final String ROLLBACK = "ROLLBACK";

    static final String COUNT_TABLES =
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 'courtier\\_%' ESCAPE '\\'";

    static final List<String> TABLES = List.of(
            "CREATE TABLE courtier_schema ("
                    + "step INTEGER PRIMARY KEY,"
                    + " checksum BLOB NOT NULL CHECK (length(checksum) = 32),"
                    + " library_version TEXT NOT NULL,"
                    + " applied_at_us INTEGER NOT NULL) STRICT",
            "CREATE TABLE courtier_head ("
                    + "stream_kind TEXT NOT NULL,"
                    + " stream_id BLOB NOT NULL CHECK (length(stream_id) = 16),"
                    + " version INTEGER NOT NULL CHECK (version >= 1),"
                    + " head_hash BLOB NOT NULL CHECK (length(head_hash) = 32),"
                    + " chain_format INTEGER NOT NULL,"
                    + " PRIMARY KEY (stream_kind, stream_id)) STRICT",
            "CREATE TABLE courtier_commit ("
                    + "stream_kind TEXT NOT NULL,"
                    + " stream_id BLOB NOT NULL CHECK (length(stream_id) = 16),"
                    + " from_version INTEGER NOT NULL CHECK (from_version >= 1),"
                    + " to_version INTEGER NOT NULL CHECK (to_version >= from_version),"
                    + " command_id BLOB NOT NULL CHECK (length(command_id) = 16),"
                    + " request_digest BLOB NOT NULL CHECK (length(request_digest) = 32),"
                    + " actor_person TEXT NOT NULL,"
                    + " actor_organisation TEXT NOT NULL,"
                    + " role_code TEXT NOT NULL,"
                    + " recorded_at_us INTEGER NOT NULL,"
                    + " action BLOB NOT NULL,"
                    + " grounds BLOB NOT NULL,"
                    + " findings BLOB NOT NULL,"
                    + " PRIMARY KEY (stream_kind, stream_id, to_version),"
                    + " UNIQUE (stream_kind, stream_id, command_id),"
                    + " UNIQUE (stream_kind, stream_id, from_version),"
                    + " FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head) STRICT",
            "CREATE TABLE courtier_entry ("
                    + "stream_kind TEXT NOT NULL,"
                    + " stream_id BLOB NOT NULL CHECK (length(stream_id) = 16),"
                    + " version INTEGER NOT NULL CHECK (version >= 1),"
                    + " entry_type TEXT NOT NULL,"
                    + " entry_schema INTEGER NOT NULL CHECK (entry_schema >= 1),"
                    + " prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),"
                    + " hash BLOB NOT NULL CHECK (length(hash) = 32),"
                    + " payload BLOB NOT NULL,"
                    + " PRIMARY KEY (stream_kind, stream_id, version),"
                    + " UNIQUE (stream_kind, stream_id, prev_hash),"
                    + " FOREIGN KEY (stream_kind, stream_id) REFERENCES courtier_head) STRICT");

    /** A setting of a connection: how it is read and set, and the answers that will do. */
    private record Setting(String read, String set, List<String> good) {}

    /** In this order: the first makes the second wait for its lock. */
    private static final List<Setting> SETTINGS = List.of(
            new Setting("PRAGMA busy_timeout", "PRAGMA busy_timeout = 10000", List.of("10000")),
            new Setting("PRAGMA journal_mode", "PRAGMA journal_mode = WAL", List.of("wal")),
            // 3 is EXTRA, which syncs more than FULL
            new Setting("PRAGMA synchronous", "PRAGMA synchronous = FULL", List.of("2", "3")),
            new Setting("PRAGMA foreign_keys", "PRAGMA foreign_keys = ON", List.of("1")));

    private static final int ATTEMPTS = 100;
    private static final long PAUSE_NANOS = 50_000_000;

    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int FULL = 13;
    private static final int CONSTRAINT = 19;
    private static final int PRIMARY_CODE = 0xff;

    private Sqlite() {}

    /** Sets what durability needs and reads it back. */
    static void prepare(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!PRODUCT.equals(product)) {
            throw new StoreUnavailable("the database is \"" + product + "\"; this library knows \"" + PRODUCT + "\"");
        }
        try (Statement statement = connection.createStatement()) {
            for (Setting setting : SETTINGS) {
                set(statement, setting, ATTEMPTS);
            }
        }
    }

    /** The change to WAL does not wait by itself for others who open the file: SQLite answers BUSY at once. */
    private static void set(Statement statement, Setting setting, int attempts) throws SQLException {
        try {
            if (!setting.good().contains(first(statement, setting.read()))) {
                statement.execute(setting.set());
                check(setting, first(statement, setting.read()));
            }
        } catch (SQLException e) {
            if (!isBusy(e) || attempts == 1) {
                throw e;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            set(statement, setting, attempts - 1);
        }
    }

    private static void check(Setting setting, String found) {
        if (!setting.good().contains(found)) {
            throw new StoreUnavailable("after \"" + setting.set() + "\" the setting is \"" + found + "\", not \""
                    + setting.good().get(0) + "\": the journal needs a database in a file, on a local file system");
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Whether a key refused a row: what that means is found by reading. */
    static boolean isKeyTaken(SQLException error) {
        return code(error) == CONSTRAINT;
    }

    /** Whether nothing was stored although the commit failed. */
    static boolean isCertainlyUndone(SQLException error) {
        return isBusy(error) || code(error) == READONLY || code(error) == FULL;
    }

    /** Gives the error for a failure after which nothing is stored. */
    static JournalException failure(SQLException error) {
        return isBusy(error) ? new StoreBusy(reduced(error)) : new StoreUnavailable(reduced(error));
    }

    /** Gives what may be told of a foreign error: never its message, which can hold stored values. */
    static String reduced(SQLException error) {
        return error.getClass().getName() + ", SQLState " + error.getSQLState() + ", code " + error.getErrorCode();
    }

    private static boolean isBusy(SQLException error) {
        return error instanceof SQLTransientException || code(error) == BUSY || code(error) == LOCKED;
    }

    private static int code(SQLException error) {
        return error.getErrorCode() & PRIMARY_CODE;
    }
}
