package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.JournalException;
import org.courtier.spi.SchemaMismatch;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteErrorsTest {

    private static final String CANARY = "canary-5f1c";

    @TempDir
    private Path folder;

    private SqliteFile file;

    @BeforeEach
    void aFile() {
        file = new SqliteFile(folder.resolve("journal.db"));
    }

    // ---- settings
    // ----------------------------------------------------------------------------------------------------

    @Test
    void a_database_in_memory_is_refused_and_the_reason_given() {
        StoreUnavailable refused = assertThrows(StoreUnavailable.class, () -> open(SqliteFile.source("jdbc:sqlite:")));
        assertTrue(refused.getMessage().contains("journal_mode = WAL"), refused::getMessage);
        assertTrue(refused.getMessage().contains("needs a database in a file"), refused::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy_timeout =", "synchronous =", "foreign_keys ="})
    void a_setting_that_does_not_take_is_refused(String setting) {
        WatchedSource source = new WatchedSource(weak(), true);
        source.watched().watch(new Watched.Watcher() {
            @Override
            public String sql(String sql) {
                return sql.startsWith("PRAGMA " + setting) ? "SELECT 1" : sql;
            }
        });
        StoreUnavailable refused = assertThrows(StoreUnavailable.class, () -> open(source));
        assertTrue(refused.getMessage().contains(setting), refused::getMessage);
        assertEquals(0, source.watched().open());
    }

    @Test
    void weak_settings_of_a_connection_are_made_strong() throws SQLException {
        try (SingleConnection shared = new SingleConnection(weak())) {
            open(shared);
            assertEquals("2", pragma(shared, "synchronous"));
            assertEquals("1", pragma(shared, "foreign_keys"));
            assertEquals("wal", pragma(shared, "journal_mode"));
            assertEquals("10000", pragma(shared, "busy_timeout"));
        }
    }

    @Test
    void a_stronger_setting_is_left_alone() throws SQLException {
        try (SingleConnection shared = new SingleConnection(file.source())) {
            execute(shared, "PRAGMA synchronous = EXTRA");
            open(shared);
            assertEquals("3", pragma(shared, "synchronous"));
        }
    }

    private DataSource weak() {
        return SqliteFile.source("jdbc:sqlite:" + file.path()
                + "?synchronous=OFF&foreign_keys=false&busy_timeout=7&journal_mode=DELETE");
    }

    // ---- the store
    // ---------------------------------------------------------------------------------------------------

    @Test
    void a_file_that_is_no_database_is_unavailable() throws IOException {
        Files.writeString(file.path(), (CANARY + " is no database, though it is long enough to be one. ").repeat(50));
        assertUnavailable(26, assertThrows(StoreUnavailable.class, file::journal));
    }

    @Test
    void a_folder_that_does_not_exist_is_unavailable() {
        SqliteFile nowhere = new SqliteFile(folder.resolve("nowhere").resolve("journal.db"));
        assertThrows(StoreUnavailable.class, nowhere::journal);
    }

    @Test
    void a_store_that_may_only_be_read_is_unavailable_for_an_append() throws SQLException {
        file.journal();
        try (SingleConnection shared = new SingleConnection(file.source())) {
            JdbcJournal journal = open(shared);
            AppendRequest request = aRequest().request();
            execute(shared, "PRAGMA query_only = ON");
            assertUnavailable(8, assertThrows(StoreUnavailable.class, () -> journal.append(request)));
            assertEquals(Optional.empty(), journal.load(request.stream()));
        }
    }

    @Test
    void a_full_store_is_unavailable_and_nothing_is_stored() throws SQLException {
        file.journal();
        try (SingleConnection shared = new SingleConnection(file.source())) {
            execute(shared, "PRAGMA max_page_count = 20");
            JdbcJournal journal = open(shared);
            AppendRequest request = aRequest().payload(new byte[1 << 20]).request();
            assertUnavailable(13, assertThrows(StoreUnavailable.class, () -> journal.append(request)));
            assertEquals(Optional.empty(), journal.load(request.stream()));
            journal.append(aRequest().request());
        }
    }

    private static void assertUnavailable(int code, StoreUnavailable refused) {
        assertTrue(refused.getMessage().endsWith("SQLState null, code " + code), refused::getMessage);
    }

    @Test
    void a_writer_that_waits_too_long_finds_the_store_busy() throws SQLException {
        file.journal();
        WatchedSource impatient =
                new WatchedSource(SqliteFile.source("jdbc:sqlite:" + file.path() + "?busy_timeout=50"), true);
        impatient.watched().watch(new Watched.Watcher() {
            @Override
            public String sql(String sql) {
                return sql.equals("PRAGMA busy_timeout") ? "SELECT 10000" : sql;
            }
        });
        JdbcJournal journal = open(impatient);
        AppendRequest request = aRequest().request();
        try (Connection other = file.source().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            StoreBusy busy = assertThrows(StoreBusy.class, () -> journal.append(request));
            assertTrue(busy.getMessage().endsWith("SQLState null, code 5"), busy::getMessage);
            assertEquals(Optional.empty(), journal.load(request.stream()));
            statement.execute("ROLLBACK");
        }
        journal.append(request);
    }

    @Test
    void a_pool_that_has_no_connection_left_is_busy() {
        DataSource empty = new TestSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLTransientConnectionException(CANARY);
            }
        };
        assertThrows(StoreBusy.class, () -> open(empty));
    }

    // ---- the tables
    // --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "UPDATE courtier_schema SET step = 3 WHERE step = 2",
        "UPDATE courtier_schema SET checksum = zeroblob(32)",
        "DELETE FROM courtier_schema"
    })
    void the_tables_of_another_version_are_refused_before_anything_is_written(String change) {
        JdbcJournal before = file.journal();
        AppendRequest request = aRequest().request();
        file.tamper(change);
        assertThrows(SchemaMismatch.class, file::journal);
        assertThrows(SchemaMismatch.class, () -> before.append(request));
        assertThrows(SchemaMismatch.class, () -> before.load(request.stream()));
        assertThrows(SchemaMismatch.class, () -> before.receipt(request.stream(), request.command()));
        assertEquals(0, count("courtier_entry"));
    }

    // ---- the commit
    // --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "10, org.courtier.spi.OutcomeUnknown",
        "1034, org.courtier.spi.OutcomeUnknown",
        "11, org.courtier.spi.OutcomeUnknown",
        "0, org.courtier.spi.OutcomeUnknown",
        "5, org.courtier.spi.StoreBusy",
        "517, org.courtier.spi.StoreBusy",
        "13, org.courtier.spi.StoreUnavailable",
        "8, org.courtier.spi.StoreUnavailable"
    })
    void a_commit_that_fails_is_unknown_unless_it_is_certainly_undone(int code, Class<JournalException> error) {
        AppendRequest request = secret();
        JournalException thrown =
                assertThrows(error, () -> failing("execute COMMIT", code).append(request));
        assertTold(thrown);
        assertEquals(Optional.empty(), file.journal().load(request.stream()));
        assertInstanceOf(AppendOutcome.Appended.class, file.journal().append(request));
    }

    @ParameterizedTest
    @ValueSource(ints = {19, 1555, 2067})
    void a_taken_key_is_classified_by_reading(int code) {
        AppendRequest request = secret();
        JdbcJournal journal = failing("prepareStatement INSERT INTO courtier_entry", code);
        assertTold(assertThrows(JournalCorrupted.class, () -> journal.append(request)));
        assertEquals(Optional.empty(), file.journal().load(request.stream()));
    }

    /** Gives a journal for which one call fails, with a message that holds what is stored. */
    private JdbcJournal failing(String text, int code) {
        WatchedSource source = new WatchedSource(file.source(), true);
        JdbcJournal journal = open(source);
        source.watched().watch(new Watched.Watcher() {
            @Override
            public void before(int call, String now) throws SQLException {
                if (now.startsWith(text)) {
                    SQLException error = new SQLException(CANARY, null, code, new SQLException(CANARY));
                    error.addSuppressed(new SQLException(CANARY));
                    throw error;
                }
            }
        });
        return journal;
    }

    // ---- what is told
    // ------------------------------------------------------------------------------------------------

    private static AppendRequest secret() {
        return aRequest()
                .by(Actor.of(new PersonRef(CANARY), new OrganisationId(CANARY), Role.SUPPLIER))
                .action(bytes(CANARY))
                .grounds(bytes(CANARY))
                .findings(bytes(CANARY))
                .entries(List.of(new EntryBytes(CANARY, 1, bytes(CANARY))))
                .request();
    }

    private static void assertTold(JournalException error) {
        assertFalse(error.toString().contains(CANARY), error::toString);
        assertNull(error.getCause());
        assertEquals(0, error.getSuppressed().length);
    }

    // ---- phrases
    // -----------------------------------------------------------------------------------------------------

    /** Tries again at once. */
    private static JdbcJournal open(DataSource source) {
        return JdbcJournal.standalone(
                source, new RefusingCodec(), new JournalListener() {}, () -> new Patience(time -> {}));
    }

    private long count(String table) {
        try (Connection connection = file.source().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pragma(DataSource source, String setting) throws SQLException {
        try (Statement statement = source.getConnection().createStatement();
                var rows = statement.executeQuery("PRAGMA " + setting)) {
            return rows.getString(1);
        }
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Statement statement = source.getConnection().createStatement()) {
            statement.execute(sql);
        }
    }
}
