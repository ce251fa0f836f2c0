package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Change;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.SchemaMismatch;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables: who makes them, and which are refused. */
class MigrationTest {

    @TempDir
    private Path folder;

    // ---- the scripts

    @ParameterizedTest
    @EnumSource
    void each_script_records_its_own_checksum(Database database) {
        for (Migration step : Migration.of(folderOf(database))) {
            List<String> statements = step.statements();
            String last = statements.get(statements.size() - 1);
            assertTrue(last.contains("VALUES (" + step.step() + ", "), last);
            assertTrue(last.contains(step.checksum().hex()), () -> "expected " + step.checksum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_version_that_the_tables_name_is_that_of_the_library(Database database) throws IOException, SQLException {
        try (TestStore store = database.store(folder)) {
            store.journal();
            String pom = Files.readString(Path.of("pom.xml"));
            String version = text(store, "SELECT max(library_version) FROM courtier_schema");
            assertTrue(pom.matches("(?s).*<version>" + version + "(-SNAPSHOT)?</version>.*"), version);
            long now = System.currentTimeMillis() * 1000;
            long applied = store.number("SELECT max(applied_at_us) FROM courtier_schema");
            assertTrue(Math.abs(now - applied) < 3_600_000_000L, () -> applied + " is not about " + now);
        }
    }

    @Test
    void every_name_of_a_constraint_is_the_same_on_every_database() {
        List<String> names = constraints("postgresql");
        assertTrue(names.size() > 15, names::toString);
        assertEquals(names, constraints("sqlite"));
        assertTrue(names.containsAll(constraints("h2")), () -> constraints("h2").toString());
    }

    private static List<String> constraints(String folder) {
        return Migration.of(folder).stream()
                .flatMap(step -> Stream.of(step.script().split("CONSTRAINT ")).skip(1))
                .map(text -> text.split(" ")[0])
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void flyway_takes_the_same_scripts_and_the_journal_works_on_its_tables(Database database) {
        try (TestStore store = database.store(folder)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(store)
                    .locations("classpath:courtier-schema/" + folderOf(database))
                    .load();
            assertEquals(Migration.of(folderOf(database)).size(), flyway.migrate().migrationsExecuted);
            AppendRequest request = aRequest().entries(3).request();
            Host host = new PlainHost(store.source());
            host.inTransaction(connection -> host.journal().append(request));
            JdbcJournal journal = store.journal();
            assertEquals(3, journal.load(request.stream()).orElseThrow().version());
            assertEquals(0, flyway.migrate().migrationsExecuted);
            flyway.validate();
        }
    }

    // ---- making

    @ParameterizedTest
    @EnumSource
    void the_tables_are_made_once_though_eight_open_the_store_at_the_same_time(Database database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (TestStore store = database.store(folder)) {
            List<Callable<JdbcJournal>> opening = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                opening.add(store::journal);
            }
            for (var opened : threads.invokeAll(opening)) {
                AppendRequest request = aRequest().request();
                opened.get().append(request);
                assertTrue(store.journal().load(request.stream()).isPresent());
            }
            assertEquals(Migration.of(folderOf(database)).size(), store.number("SELECT count(*) FROM courtier_schema"));
        } finally {
            threads.shutdownNow();
        }
    }

    static Stream<Arguments> databasesAndStatements() {
        return Stream.of(Database.values()).flatMap(database -> {
            int statements = statements(database).size();
            return Stream.iterate(0, n -> n + 1).limit(statements + 1L).map(n -> Arguments.of(database, n));
        });
    }

    @ParameterizedTest
    @EnumSource
    void histories_that_were_stored_before_the_second_step_are_listed_and_fed_after_it(Database database)
            throws SQLException {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().entries(3).request();
            AppendRequest next =
                    aRequest().after(store.journal().append(request).receipt()).request();
            store.journal().append(next);
            asTheFirstStepLeftIt(store);
            JdbcJournal journal = store.journal();
            assertEquals(4, journal.load(request.stream()).orElseThrow().version());
            assertEquals(Optional.of(Listing.NONE), journal.queries().listing(request.stream()));
            assertEquals(
                    List.of(3L, 4L),
                    journal.feed().changes(Page.first(10)).stream()
                            .map(Change::version)
                            .toList());
        }
    }

    private static void asTheFirstStepLeftIt(TestStore store) {
        for (Table table : Schema.TABLES.subList(4, Schema.TABLES.size())) {
            store.execute("DROP TABLE " + table.name());
        }
        store.execute("DELETE FROM courtier_schema WHERE step = 2");
    }

    /** As a process that dies: nothing is rolled back by anybody but the database. */
    @ParameterizedTest
    @MethodSource("databasesAndStatements")
    void a_migration_that_was_cut_off_after_any_statement_is_completed_by_the_next(Database database, int statements)
            throws SQLException {
        try (TestStore store = database.store(folder)) {
            try (Connection connection = store.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (String sql : statements(database).subList(0, statements)) {
                    statement.execute(sql);
                }
                connection.rollback();
            }
            AppendRequest request = aRequest().request();
            assertInstanceOfAppended(store.journal().append(request));
            assertEquals(Migration.of(folderOf(database)).size(), store.number("SELECT count(*) FROM courtier_schema"));
        }
    }

    private static List<String> statements(Database database) {
        return Migration.of(folderOf(database)).stream()
                .flatMap(step -> step.statements().stream())
                .toList();
    }

    private static void assertInstanceOfAppended(AppendOutcome outcome) {
        assertTrue(outcome instanceof AppendOutcome.Appended, outcome::toString);
    }

    @ParameterizedTest
    @EnumSource
    void no_tables_are_made_inside_a_transaction_and_the_host_may_still_roll_it_back(Database database)
            throws SQLException {
        try (TestStore store = database.store(folder);
                SingleConnection inside = new SingleConnection(store)) {
            store.execute("CREATE TABLE host_row (id INT)");
            inside.getConnection().setAutoCommit(false);
            Dialect.execute(inside.getConnection(), "INSERT INTO host_row VALUES (1)");
            StoreUnavailable refused =
                    assertThrows(StoreUnavailable.class, () -> JdbcJournal.standalone(inside, new RefusingCodec()));
            assertTrue(refused.getMessage().contains("autocommit"), refused::getMessage);
            inside.getConnection().rollback();
            assertEquals(0, store.number("SELECT count(*) FROM host_row"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pool_without_autocommit_will_do_when_the_tables_are_there(Database database) {
        try (TestStore store = database.store(folder)) {
            WatchedSource source = new WatchedSource(store.source(), false);
            assertThrows(StoreUnavailable.class, () -> JdbcJournal.standalone(source, new RefusingCodec()));
            store.journal();
            JdbcJournal.standalone(source, new RefusingCodec())
                    .append(aRequest().request());
            assertTrue(source.cameBackAsLent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_joined_journal_makes_no_tables(Database database) {
        try (TestStore store = database.store(folder)) {
            Host host = new PlainHost(store.source());
            assertThrows(
                    SchemaMismatch.class,
                    () -> host.inTransaction(
                            connection -> host.journal().append(aRequest().request())));
            store.journal();
            host.inTransaction(connection -> host.journal().append(aRequest().request()));
        }
    }

    // ---- refusing

    private static final List<String> CHANGES = List.of(
            "INSERT INTO courtier_schema SELECT step + 100, checksum, library_version, applied_at_us FROM courtier_schema",
            "UPDATE courtier_schema SET step = step + 100",
            "UPDATE courtier_schema SET checksum = (SELECT head_hash FROM courtier_head)",
            "ALTER TABLE courtier_entry ADD COLUMN extra BIGINT",
            "ALTER TABLE courtier_commit DROP COLUMN findings",
            "CREATE TABLE courtier_stranger (id BIGINT PRIMARY KEY)",
            "DROP TABLE courtier_entry");

    static Stream<Arguments> databasesAndChanges() {
        return Stream.of(Database.values())
                .flatMap(database -> CHANGES.stream().map(change -> Arguments.of(database, change)));
    }

    @ParameterizedTest
    @MethodSource("databasesAndChanges")
    void tables_that_are_newer_older_or_changed_are_refused_and_nothing_is_written(Database database, String change) {
        try (TestStore store = database.store(folder)) {
            store.journal().append(aRequest().request());
            store.execute(integer(database, change));
            assertThrows(SchemaMismatch.class, store::journal);
            Host host = new PlainHost(store.source());
            assertThrows(
                    SchemaMismatch.class,
                    () -> host.inTransaction(
                            connection -> host.journal().append(aRequest().request())));
            assertEquals(1, store.number("SELECT count(*) FROM courtier_head"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tables_that_become_newer_are_refused_by_a_journal_that_is_open(Database database) {
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = store.journal();
            Host host = new PlainHost(store.source());
            AppendRequest request = aRequest().request();
            var first = host.inTransaction(connection -> host.journal().append(request))
                    .receipt();
            store.execute(CHANGES.get(0));
            AppendRequest next = aRequest().after(first).request();
            assertThrows(SchemaMismatch.class, () -> journal.append(next));
            assertThrows(SchemaMismatch.class, () -> journal.append(aRequest().request()));
            assertThrows(SchemaMismatch.class, () -> journal.load(first.stream()));
            assertThrows(SchemaMismatch.class, () -> journal.receipt(first.stream(), first.command()));
            assertThrows(
                    SchemaMismatch.class,
                    () -> host.inTransaction(connection -> host.journal().append(next)));
            assertEquals(1, store.number("SELECT count(*) FROM courtier_entry"));
        }
    }

    /** SQLite's strict tables know one whole number. */
    private static String integer(Database database, String sql) {
        return database == Database.SQLITE ? sql.replace("BIGINT", "INTEGER") : sql;
    }

    // ---- phrases

    private static String folderOf(Database database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    private static String text(TestStore store, String query) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
