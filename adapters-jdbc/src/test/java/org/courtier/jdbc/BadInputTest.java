package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.JournalException;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.TransactionDoomed;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send, and stores that cannot take anything: a defined error each, and nothing is written. */
class BadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_longest_payload_comes_back(Database database) {
        byte[] longest = new byte[Bytes.MOST];
        new Random(7).nextBytes(longest);
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest()
                    .payload(longest)
                    .action(Bytes.of(longest))
                    .grounds(Bytes.of(longest))
                    .findings(Bytes.of(longest))
                    .request();
            store.journal().append(request);
            assertEquals(
                    request,
                    store.journal()
                            .load(request.stream())
                            .orElseThrow()
                            .commits()
                            .get(0)
                            .request());
        }
    }

    @Test
    void one_byte_more_cannot_even_be_asked_for() {
        assertEquals(4_194_304, Bytes.MOST);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Bytes.of(new byte[Bytes.MOST + 1]));
        assertEquals("4194305 bytes are too many: at most 4194304", refused.getMessage());
    }

    /** Every text that reaches a column is one of these. */
    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\ud800", "\udc00a", "", "é", "a b"})
    void texts_that_databases_store_differently_cannot_even_be_asked_for(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PersonRef(text));
        assertThrows(IllegalArgumentException.class, () -> new OrganisationId(text));
        assertThrows(IllegalArgumentException.class, () -> new EntryBytes(text, 1, Bytes.none()));
    }

    @ParameterizedTest
    @EnumSource
    void the_head_and_the_command_of_another_dossier_are_no_help(Database database) {
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = store.journal();
            Receipt ours = journal.append(aRequest().entries(2).request()).receipt();
            Receipt theirs = journal.append(aRequest().entries(2).request()).receipt();
            AppendRequest mixed = aRequest()
                    .to(ours.stream())
                    .expecting(new Expected.Exactly(2, theirs.head()))
                    .as(theirs.command())
                    .request();
            assertThrows(VersionConflict.class, () -> journal.append(mixed));
            assertEquals(Optional.empty(), journal.receipt(ours.stream(), theirs.command()));
            assertEquals(2, journal.load(ours.stream()).orElseThrow().version());
        }
    }

    // ---- stores that cannot take anything

    @Test
    void postgresql_that_may_only_be_read_is_unavailable_and_dooms_the_hosts_transaction() {
        try (TestStore store = Database.POSTGRESQL.store(folder)) {
            store.journal();
            TestStore reading =
                    new TestStore(Database.POSTGRESQL, store.url() + "&options=-c%20default_transaction_read_only=on");
            JdbcJournal journal = reading.journal();
            assertTold(
                    "SQLState 25006",
                    StoreUnavailable.class,
                    () -> journal.append(aRequest().request()));
            PlainHost host = new PlainHost(reading);
            assertTold(
                    "SQLState 25006",
                    TransactionDoomed.class,
                    () -> host.inTransaction(
                            connection -> host.journal().append(aRequest().request())));
            assertEquals(0, store.number("SELECT count(*) FROM courtier_head"));
        }
    }

    @Test
    void h2_that_may_only_be_read_is_unavailable() {
        String url = "jdbc:h2:" + folder.resolve("journal");
        new TestStore(Database.H2, url).journal();
        JdbcJournal journal = new TestStore(Database.H2, url + ";ACCESS_MODE_DATA=r").journal();
        assertTold(
                "SQLState 90097",
                StoreUnavailable.class,
                () -> journal.append(aRequest().request()));
    }

    @Test
    void h2_whose_user_may_not_write_is_unavailable_and_the_hosts_row_survives() {
        String url = "jdbc:h2:mem:reader";
        TestStore store = new TestStore(Database.H2, url + ";DB_CLOSE_DELAY=-1");
        store.journal();
        store.execute(
                "CREATE TABLE host_row (id INT)",
                "CREATE USER reader PASSWORD 'reader'",
                "GRANT SELECT ON SCHEMA PUBLIC TO reader",
                "GRANT ALL ON host_row TO reader");
        TestStore reading = new TestStore(Database.H2, url + ";USER=reader;PASSWORD=reader");
        JdbcJournal journal = reading.journal();
        assertTold(
                "SQLState 90096",
                StoreUnavailable.class,
                () -> journal.append(aRequest().request()));
        PlainHost host = new PlainHost(reading);
        host.inTransaction(connection -> {
            Dialect.execute(connection, "INSERT INTO host_row VALUES (1)");
            assertTold(
                    "SQLState 90096",
                    StoreUnavailable.class,
                    () -> host.journal().append(aRequest().request()));
            return true;
        });
        assertEquals(1, store.number("SELECT count(*) FROM host_row"));
        assertEquals(0, store.number("SELECT count(*) FROM courtier_head"));
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_that_is_not_there_is_unavailable(Database database) {
        String url = switch (database) {
            case SQLITE -> "jdbc:sqlite:" + folder.resolve("nowhere").resolve("journal.db");
            case POSTGRESQL -> "jdbc:postgresql://localhost:1/nowhere";
            case H2 -> "jdbc:h2:" + folder.resolve("nowhere") + ";IFEXISTS=TRUE";
        };
        TestSource source = new TestSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return DriverManager.getConnection(url);
            }
        };
        assertThrows(StoreUnavailable.class, () -> JdbcJournal.standalone(source, new RefusingCodec()));
    }

    private static void assertTold(String code, Class<? extends JournalException> type, Runnable work) {
        JournalException told = assertThrows(type, work::run);
        assertTrue(told.getMessage().contains(code), told::getMessage);
    }

    // ---- what is told of a foreign error

    @ParameterizedTest
    @EnumSource
    void the_constraint_that_refused_is_named_where_the_database_names_it_and_no_value_is(Database database)
            throws SQLException {
        try (TestStore store = database.store(folder);
                Connection connection = store.getConnection()) {
            store.journal().append(aRequest().request());
            String sql = "INSERT INTO courtier_entry (stream_kind, stream_id, version, entry_type, entry_schema,"
                    + " prev_hash, hash, payload) SELECT stream_kind, stream_id, version, ?, entry_schema, prev_hash,"
                    + " hash, payload FROM courtier_entry";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, "canary-5f1c");
                SQLException error = assertThrows(SQLException.class, statement::executeUpdate);
                String told = ForeignError.told(error);
                assertTrue(database == Database.SQLITE || told.endsWith(", constraint courtier_entry_key"), told);
                assertTrue(List.of("canary", "DOSSIER").stream().noneMatch(told::contains), told);
            }
        }
    }
}
