package org.courtier.jdbc;

import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.JournalException;
import org.courtier.spi.OutcomeUnknown;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoreUnavailable;
import org.courtier.testkit.journal.RefusingCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every single JDBC call of an append, a load and a receipt fails once, before and after it has done its work. */
class SqliteFailureTest {

    @TempDir
    private Path folder;

    private SqliteFile file;

    @BeforeEach
    void aFile() {
        file = new SqliteFile(folder.resolve("journal.db"));
    }

    /** Fails one call. */
    private record Failing(int call, boolean afterwards, boolean unchecked) implements WatchedSource.Watcher {

        @Override
        public void before(int now, String text) throws SQLException {
            if (now == call && !afterwards) {
                fail();
            }
        }

        @Override
        public void after(int now, String text) throws SQLException {
            if (now == call && afterwards) {
                fail();
            }
        }

        private void fail() throws SQLException {
            if (unchecked) {
                throw new IllegalStateException("planted");
            }
            throw new SQLException("planted", "08006", 0);
        }
    }

    @ParameterizedTest(name = "after the call: {0}, unchecked: {1}, autocommit: {2}")
    @CsvSource({
        "false, false, true", "true, false, true", "false, false, false",
        "true, false, false", "false, true, true", "true, true, false"
    })
    void whichever_call_fails_an_append_is_whole_or_absent_and_leaves_nothing_open(
            boolean afterwards, boolean unchecked, boolean autoCommit) {
        WatchedSource source = new WatchedSource(file.source(), autoCommit);
        JdbcJournal journal = JdbcJournal.standalone(source, new RefusingCodec());
        JdbcJournal witness = file.journal();
        int calls = callsOf(source, () -> journal.append(aRequest().entries(2).request()));
        assertTrue(calls > 50, "only " + calls + " calls");
        int asLent = 0;
        for (int call = 1; call <= calls; call++) {
            AppendRequest request = aRequest().entries(2).request();
            source.watch(new Failing(call, afterwards, unchecked));
            boolean told = told(journal, request);
            source.watch(new WatchedSource.Watcher() {});
            String place = "call " + call;
            assertWholeOrAbsent(witness, request, told, unchecked, place);
            assertEquals(0, source.open(), place);
            asLent += source.gaveBackAutoCommit() ? 1 : 0;
        }
        // the call that gives autocommit back is the one call that cannot fail and still do so
        assertTrue(asLent >= calls - 1, asLent + " of " + calls + " connections came back as they were lent");
    }

    /** Gives whether the caller was told that it is stored. */
    private static boolean told(JdbcJournal journal, AppendRequest request) {
        try {
            journal.append(request);
            return true;
        } catch (OutcomeUnknown unknown) {
            return journal.receipt(request.stream(), request.command()).isPresent();
        } catch (JournalException | IllegalStateException refused) {
            return false;
        }
    }

    private static void assertWholeOrAbsent(
            JdbcJournal witness, AppendRequest request, boolean told, boolean unchecked, String place) {
        long version =
                witness.load(request.stream()).map(record -> record.version()).orElse(0L);
        Optional<Receipt> receipt = witness.receipt(request.stream(), request.command());
        assertEquals(receipt.isPresent() ? 2 : 0, version, place);
        // what a driver throws unchecked comes through: it says nothing of the outcome
        assertTrue(unchecked || told == receipt.isPresent(), place);
    }

    @Test
    void whichever_call_fails_a_load_and_a_receipt_are_refused_and_leave_nothing_open() {
        WatchedSource source = new WatchedSource(file.source(), false);
        JdbcJournal journal = JdbcJournal.standalone(source, new RefusingCodec());
        AppendRequest request = aRequest().entries(2).request();
        journal.append(request);
        assertRefused(source, () -> journal.load(request.stream()));
        assertRefused(source, () -> journal.receipt(request.stream(), request.command()));
    }

    private static void assertRefused(WatchedSource source, Runnable reading) {
        int calls = callsOf(source, reading);
        int refused = 0;
        for (int call = 1; call <= calls; call++) {
            source.watch(new Failing(call, call % 2 == 0, false));
            try {
                reading.run();
            } catch (StoreUnavailable expected) {
                refused++;
            }
            assertEquals(0, source.open(), "call " + call);
        }
        assertTrue(refused >= calls - 1, refused + " of " + calls + " were refused");
    }

    @Test
    void whichever_call_fails_the_tables_are_made_whole_or_not_at_all() {
        WatchedSource source = new WatchedSource(file.source(), true);
        int calls = callsOf(source, () -> JdbcJournal.standalone(source, new RefusingCodec()));
        for (int call = 1; call <= calls; call++) {
            SqliteFile fresh = new SqliteFile(folder.resolve("fresh-" + call + ".db"));
            WatchedSource failing = new WatchedSource(fresh.source(), true);
            failing.watch(new Failing(call, call % 2 == 0, false));
            assertThrows(JournalException.class, () -> JdbcJournal.standalone(failing, new RefusingCodec()));
            assertEquals(0, failing.open());
            AppendRequest request = aRequest().request();
            fresh.journal().append(request);
            assertTrue(fresh.journal().load(request.stream()).isPresent());
        }
    }

    private static int callsOf(WatchedSource source, Runnable work) {
        source.watch(new WatchedSource.Watcher() {});
        work.run();
        assertEquals(0, source.open());
        assertTrue(source.gaveBackAutoCommit());
        return source.calls();
    }
}
