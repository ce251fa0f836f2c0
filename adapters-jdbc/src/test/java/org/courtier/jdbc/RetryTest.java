package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.jdbc.JournalListener.Result;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreBusy;
import org.courtier.spi.StoreUnavailable;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transaction of the journal's own that fails in a way that passes is done again, and what became of a commit is found out. */
class RetryTest {

    @TempDir
    private Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private final JournalListener listener = new JournalListener() {
        @Override
        public void appended(Result result, int entries, Duration took) {
            told.add(result + " " + entries);
            assertFalse(took.isNegative());
        }

        @Override
        public void loaded(long entries, Duration took) {
            told.add("loaded " + entries);
            assertFalse(took.isNegative());
        }

        @Override
        public void retried(int attempt) {
            told.add("retried " + attempt);
        }
    };

    /** Fails some calls of one name. */
    private record Failing(String text, boolean afterwards, String state, int[] left) implements Watched.Watcher {

        @Override
        public void before(int call, String now) throws SQLException {
            fail(now, !afterwards);
        }

        @Override
        public void after(int call, String now) throws SQLException {
            fail(now, afterwards);
        }

        private void fail(String now, boolean here) throws SQLException {
            if (here && now.startsWith(text) && left[0] > 0) {
                left[0]--;
                throw new SQLException("planted", state, 0);
            }
        }
    }

    private JdbcJournal failing(TestStore store, String text, boolean afterwards, String state, int times) {
        WatchedSource source = new WatchedSource(store.source(), true);
        JdbcJournal journal =
                JdbcJournal.standalone(source, new RefusingCodec(), listener, () -> new Patience(pauses::add));
        source.watched().watch(new Failing(text, afterwards, state, new int[] {times}));
        return journal;
    }

    private static String commit(Database database) {
        return database == Database.SQLITE ? "execute COMMIT" : "commit";
    }

    // ---- failures that pass

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void four_conflicts_are_overcome(Database database) {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().request();
            JdbcJournal journal = failing(store, "prepareStatement INSERT INTO courtier_entry", false, "40001", 4);
            assertInstanceOf(AppendOutcome.Appended.class, journal.append(request));
            assertEquals(List.of("retried 1", "retried 2", "retried 3", "retried 4", "STORED 1"), told);
            assertEquals(4, pauses.size());
            assertTrue(
                    pauses.stream().allMatch(pause -> pause.toMillis() >= 10 && pause.toMillis() <= 160),
                    pauses::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void five_conflicts_are_busy_and_nothing_is_stored(Database database) {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().request();
            JdbcJournal journal = failing(store, "prepareStatement INSERT INTO courtier_entry", false, "40001", 5);
            assertThrows(StoreBusy.class, () -> journal.append(request));
            assertEquals("FAILED 1", told.get(told.size() - 1));
            assertEquals(Optional.empty(), store.journal().load(request.stream()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "H2"})
    void what_does_not_pass_is_not_tried_again(Database database) {
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = failing(store, "prepareStatement INSERT INTO courtier_entry", false, "42501", 1);
            assertThrows(StoreUnavailable.class, () -> journal.append(aRequest().request()));
            assertEquals(List.of("FAILED 1"), told);
        }
    }

    @Test
    void after_two_seconds_nothing_is_tried_again() throws InterruptedException {
        Patience patience = new Patience(pauses::add);
        assertTrue(patience.another());
        Thread.sleep(2_050);
        assertFalse(patience.another());
        assertEquals(2, patience.failed());
    }

    // ---- commits that were cut off

    @ParameterizedTest
    @EnumSource
    void a_commit_that_was_done_though_the_answer_was_lost_is_found_and_has_one_effect(Database database) {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().entries(2).request();
            JdbcJournal journal = failing(store, commit(database), true, "08006", 1);
            AppendOutcome outcome = journal.append(request);
            assertInstanceOf(AppendOutcome.Appended.class, outcome);
            assertEquals(Optional.of(outcome.receipt()), store.journal().receipt(request.stream(), request.command()));
            assertEquals(
                    1,
                    store.journal()
                            .load(request.stream())
                            .orElseThrow()
                            .commits()
                            .size());
            assertEquals(List.of("retried 1", "STORED 2"), told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_that_never_arrived_is_done_by_the_next_attempt(Database database) {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().entries(2).request();
            JdbcJournal journal = failing(store, commit(database), false, "08006", 3);
            assertInstanceOf(AppendOutcome.Appended.class, journal.append(request));
            assertEquals(
                    1,
                    store.journal()
                            .load(request.stream())
                            .orElseThrow()
                            .commits()
                            .size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_commit_of_which_nothing_can_be_learnt_is_unknown_and_the_receipt_tells_later(Database database) {
        try (TestStore store = database.store(folder)) {
            AppendRequest request = aRequest().request();
            JdbcJournal journal = failing(store, commit(database), true, "08006", 5);
            OutcomeUnknown unknown = assertThrows(OutcomeUnknown.class, () -> journal.append(request));
            assertTrue(unknown.getMessage().contains(request.command().toString()), unknown::getMessage);
            assertTrue(journal.receipt(request.stream(), request.command()).isPresent());
        }
    }

    // ---- what the listener hears

    @ParameterizedTest
    @EnumSource
    void the_listener_hears_how_each_call_ended(Database database) {
        try (TestStore store = database.store(folder)) {
            JdbcJournal journal = JdbcJournal.standalone(store.source(), new RefusingCodec(), listener);
            AppendRequest request = aRequest().entries(3).request();
            Receipt receipt = journal.append(request).receipt();
            journal.append(request);
            assertThrows(
                    VersionConflict.class,
                    () -> journal.append(aRequest().to(receipt.stream()).request()));
            journal.load(receipt.stream());
            journal.load(aDossier());
            assertEquals(List.of("STORED 3", "REPEATED 3", "REFUSED 1", "loaded 3", "loaded 0"), told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_fails_changes_nothing(Database database) {
        try (TestStore store = database.store(folder)) {
            store.journal();
            JournalListener broken = new JournalListener() {
                @Override
                public void appended(Result result, int entries, Duration took) {
                    throw new IllegalStateException("the listener's own");
                }
            };
            PlainHost host = new PlainHost(store.source());
            JdbcJournal joined = JdbcJournal.joined(host, new RefusingCodec(), broken);
            AppendRequest request = aRequest().request();
            host.inTransaction(connection -> joined.append(request));
            assertTrue(store.journal().load(request.stream()).isPresent());
        }
    }
}
