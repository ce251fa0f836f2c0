package org.courtier.jdbc;

import static org.courtier.testkit.journal.AListing.aListing;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.Facet;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.JournalException;
import org.courtier.spi.Listing;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every single JDBC call of an append, a load, a receipt and a migration fails once, before and after it has done its work. */
class FailureTest {

    private static final JournalListener NOBODY = new JournalListener() {};

    private static final Listing LISTING = aListing()
            .marked(Facet.BODY, "body")
            .owing(LocalDate.of(2026, 10, 9))
            .listing();

    @TempDir
    private Path folder;

    static Stream<Arguments> databasesAndModes() {
        return Stream.of(Database.values())
                .flatMap(database -> Stream.of(Arguments.of(database, true), Arguments.of(database, false)));
    }

    /** In the build each call fails in one way, before or after in turn; larger runs try all ways at all calls. */
    private static List<Planted> failures(int calls) {
        Planted.Kind[] kinds = Planted.Kind.values();
        List<Planted> all = new ArrayList<>();
        for (int call = 1; call <= calls; call++) {
            for (Planted.Kind kind : kinds) {
                boolean isTheOneOfTheBuild = kind == kinds[call % kinds.length];
                if (isTheOneOfTheBuild || Size.of(0, 1, 1) == 1) {
                    all.add(new Planted(call, false, kind));
                    all.add(new Planted(call, true, kind));
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}, autocommit: {1}")
    @MethodSource("databasesAndModes")
    void whichever_call_fails_an_append_is_whole_or_absent_and_leaves_nothing_open(
            Database database, boolean autoCommit) {
        try (TestStore store = database.store(folder)) {
            JdbcJournal witness = store.journal();
            WatchedSource source = new WatchedSource(store.source(), autoCommit);
            JdbcJournal journal = open(source);
            int calls =
                    callsOf(source, () -> journal.append(aRequest().entries(2).request(), LISTING));
            assertTrue(calls > 20, "only " + calls + " calls");
            int asLent = 0;
            List<Planted> failures = failures(calls);
            for (Planted failure : failures) {
                AppendRequest request = aRequest().entries(2).request();
                source.watched().watch(failure);
                boolean told = told(journal, request);
                source.watched().watch(Watched.ONLY_COUNTING);
                assertWholeOrAbsent(witness, request, failure, told);
                assertEquals(0, source.watched().open(), failure::toString);
                asLent += source.cameBackAsLent() ? 1 : 0;
            }
            // the calls that end the transaction or restore the connection are those that cannot fail and still do so
            assertTrue(asLent >= failures.size() * 9 / 10, asLent + " of " + failures.size() + " came back as lent");
        }
    }

    /** Gives whether the caller was told that it is stored. */
    private static boolean told(JdbcJournal journal, AppendRequest request) {
        try {
            journal.append(request, LISTING);
            return true;
        } catch (OutcomeUnknown unknown) {
            return journal.receipt(request.stream(), request.command()).isPresent();
        } catch (JournalException | IllegalStateException refused) {
            return false;
        } catch (AssertionError error) {
            assertEquals("planted", error.getMessage());
            return false;
        }
    }

    private static void assertWholeOrAbsent(JdbcJournal witness, AppendRequest request, Planted failure, boolean told) {
        boolean stored = isWhole(witness, request, failure);
        // what a driver throws unchecked comes through: it says nothing of the outcome
        assertTrue(failure.isUnchecked() || told == stored, failure::toString);
    }

    private static boolean isWhole(JdbcJournal witness, AppendRequest request, Planted failure) {
        long version =
                witness.load(request.stream()).map(record -> record.version()).orElse(0L);
        Optional<Receipt> receipt = witness.receipt(request.stream(), request.command());
        assertEquals(receipt.isPresent() ? 2 : 0, version, failure::toString);
        assertEquals(receipt.map(r -> LISTING), witness.queries().listing(request.stream()), failure::toString);
        return receipt.isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void whichever_call_fails_a_host_that_commits_nevertheless_commits_no_part_of_an_append(Database database)
            throws SQLException {
        try (TestStore store = database.store(folder);
                Connection connection = store.getConnection()) {
            JdbcJournal witness = store.journal();
            store.execute("CREATE TABLE host_row (id VARCHAR(40) PRIMARY KEY)");
            connection.setAutoCommit(false);
            Watched watched = new Watched();
            JdbcJournal journal = joined(watched.connection(connection));
            watched.watch(Watched.ONLY_COUNTING);
            journal.append(aRequest().request(), LISTING);
            watched.watch(Watched.ONLY_COUNTING);
            journal.append(aRequest().entries(2).request(), LISTING);
            int calls = watched.calls();
            connection.commit();
            assertTrue(calls > 10, "only " + calls + " calls");
            for (Planted failure : failures(calls)) {
                AppendRequest request = aRequest().entries(2).request();
                execute(connection, "INSERT INTO host_row VALUES ('" + request.command() + "')");
                watched.watch(failure);
                Optional<Throwable> refused = refused(journal, request);
                watched.watch(Watched.ONLY_COUNTING);
                commitNevertheless(connection);
                boolean stored = isWhole(witness, request, failure);
                boolean kept =
                        store.number("SELECT count(*) FROM host_row WHERE id = '" + request.command() + "'") == 1;
                assertTrue(refused.isPresent() || stored, failure::toString);
                // journal and host are one transaction, whatever becomes of it
                assertTrue(kept || !stored, failure::toString);
                boolean harmless = refused.filter(e -> e instanceof StoreBusy || e instanceof StoreUnavailable)
                        .isPresent();
                assertTrue(!harmless || kept && !stored, () -> failure + ": " + refused);
            }
        }
    }

    private static JdbcJournal joined(Connection connection) {
        return JdbcJournal.joined(
                new ConnectionSource() {
                    @Override
                    public <R> R with(SqlFunction<Connection, R> work) throws SQLException {
                        return work.apply(connection);
                    }
                },
                new RefusingCodec());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Optional<Throwable> refused(JdbcJournal journal, AppendRequest request) {
        try {
            journal.append(request, LISTING);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }

    /** PostgreSQL rolls back without a word what cannot be committed; others may say so. */
    private static void commitNevertheless(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException doomed) {
            connection.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whichever_call_fails_a_load_and_a_receipt_are_refused_and_leave_nothing_open(Database database) {
        try (TestStore store = database.store(folder)) {
            store.journal();
            WatchedSource source = new WatchedSource(store.source(), false);
            JdbcJournal journal = open(source);
            AppendRequest request = aRequest().entries(2).request();
            journal.append(request, LISTING);
            assertRefused(source, () -> journal.load(request.stream()));
            assertRefused(source, () -> journal.receipt(request.stream(), request.command()));
        }
    }

    private static void assertRefused(WatchedSource source, Runnable reading) {
        int calls = callsOf(source, reading);
        int refused = 0;
        for (int call = 1; call <= calls; call++) {
            source.watched().watch(new Planted(call, call % 2 == 0, Planted.Kind.CONNECTION_LOST));
            try {
                reading.run();
            } catch (StoreUnavailable expected) {
                refused++;
            }
            assertEquals(0, source.watched().open(), "call " + call);
        }
        // what restores the connection may fail without a word
        assertTrue(refused >= calls - 4, refused + " of " + calls + " were refused");
    }

    @ParameterizedTest
    @EnumSource
    void whichever_call_fails_the_tables_are_made_whole_by_the_next_attempt(Database database) {
        int calls;
        try (TestStore store = database.store(folder)) {
            WatchedSource source = new WatchedSource(store.source(), true);
            calls = callsOf(source, () -> open(source));
        }
        for (int call = 1; call <= calls; call += Size.of(3, 1, 1)) {
            try (TestStore fresh = database.store(folder)) {
                WatchedSource failing = new WatchedSource(fresh.source(), true);
                failing.watched().watch(new Planted(call, call % 2 == 0, Planted.Kind.UNCHECKED));
                assertThrows(IllegalStateException.class, () -> open(failing), "call " + call);
                assertEquals(0, failing.watched().open());
                AppendRequest request = aRequest().request();
                fresh.journal().append(request);
                assertTrue(fresh.journal().load(request.stream()).isPresent());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void control_what_is_left_open_or_left_changed_is_found(Database database) throws SQLException {
        try (TestStore store = database.store(folder)) {
            WatchedSource source = new WatchedSource(store.source(), true);
            Connection connection = source.getConnection();
            Statement forgotten = connection.createStatement();
            connection.setAutoCommit(false);
            connection.close();
            assertEquals(1, source.watched().open());
            assertFalse(source.cameBackAsLent());
            forgotten.close();
        }
    }

    /** Tries again at once. */
    private static JdbcJournal open(WatchedSource source) {
        return JdbcJournal.standalone(source, new RefusingCodec(), NOBODY, () -> new Patience(time -> {}));
    }

    private static int callsOf(WatchedSource source, Runnable work) {
        source.watched().watch(Watched.ONLY_COUNTING);
        work.run();
        assertEquals(0, source.watched().open());
        assertTrue(source.cameBackAsLent());
        return source.watched().calls();
    }
}
