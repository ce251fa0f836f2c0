package org.courtier.testkit.journal;

import static org.courtier.testkit.journal.AppendRequests.aCommand;
import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.courtier.testkit.journal.Histories.appended;
import static org.courtier.testkit.journal.Histories.assertChained;
import static org.courtier.testkit.journal.Histories.expected;
import static org.courtier.testkit.journal.Histories.grown;
import static org.courtier.testkit.journal.Histories.loaded;
import static org.courtier.testkit.journal.Together.assertNothingThrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.Journal;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} keeps to when several threads use it at once. Extend it, give it a journal, run it. */
public abstract class JournalConcurrencyContract {

    private static final int MANY = 16;
    private static final int FEW = 4;

    /** Gives a journal that no other test uses at the same time; a {@link RefusingCodec} is enough for it. */
    protected abstract Journal journal();

    @Test
    public void of_sixteen_who_begin_a_history_one_succeeds() throws InterruptedException {
        Journal journal = journal();
        try (Together writers = new Together(MANY)) {
            for (int round = 0; round < 20; round++) {
                StreamId stream = aDossier();
                assertOneWinner(
                        writers.each(() -> journal.append(aRequest().to(stream).request())), MANY);
                assertEquals(1, loaded(journal, stream).commits().size());
            }
        }
    }

    @Test
    public void of_two_writers_of_each_version_exactly_one_succeeds() throws InterruptedException {
        assertOneWinnerOfEachVersion(2, 1);
    }

    @Test
    public void racing_batches_never_mix() throws InterruptedException {
        assertOneWinnerOfEachVersion(FEW, 50);
    }

    private void assertOneWinnerOfEachVersion(int writers, int entries) throws InterruptedException {
        Journal journal = journal();
        StreamId stream = aDossier();
        try (Together racing = new Together(writers)) {
            for (int round = 0; round < 25; round++) {
                Optional<StreamHead> head = journal.head(stream);
                assertOneWinner(
                        racing.each(() -> journal.append(aRequest()
                                .to(stream)
                                .expecting(expected(head))
                                .entries(entries)
                                .request())),
                        writers);
            }
        }
        assertEquals(25L * entries, loaded(journal, stream).version());
        assertChained(loaded(journal, stream));
    }

    @Test
    public void a_loser_who_reads_again_gets_its_turn() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = aDossier();
        try (Together writers = new Together(8)) {
            assertNothingThrown(writers.each(() -> {
                for (int i = 0; i < 10; i++) {
                    persist(journal, stream, aCommand());
                }
                return true;
            }));
        }
        assertEquals(80, loaded(journal, stream).version());
        assertChained(loaded(journal, stream));
    }

    @Test
    public void the_loser_is_told_a_version_that_is_stored() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = grown(journal, 3);
        Optional<StreamHead> head = journal.head(stream);
        try (Together writers = new Together(MANY)) {
            List<Object> results = writers.each(() -> journal.append(
                    aRequest().to(stream).expecting(expected(head)).entries(2).request()));
            assertOneWinner(results, MANY);
            for (Object result : results) {
                assertTrue(
                        !(result instanceof VersionConflict conflict) || conflict.actualVersion() == 5,
                        result::toString);
            }
        }
    }

    @Test
    public void of_sixteen_actions_under_one_command_one_is_stored_and_the_others_are_reused()
            throws InterruptedException {
        Journal journal = journal();
        try (Together senders = new Together(MANY)) {
            for (int round = 0; round < 10; round++) {
                AppendRequest request = aRequest().request();
                AtomicInteger number = new AtomicInteger();
                List<Object> results = senders.each(() -> journal.append(like(request)
                        .action(bytes("action " + number.incrementAndGet()))
                        .request()));
                assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
                assertEquals(MANY - 1, count(results, CommandReused.class), results::toString);
            }
        }
    }

    @Test
    public void a_command_that_is_sent_to_sixteen_histories_is_applied_to_each() throws InterruptedException {
        Journal journal = journal();
        CommandId command = aCommand();
        try (Together senders = new Together(MANY)) {
            List<Object> results =
                    senders.each(() -> journal.append(aRequest().as(command).request()));
            assertEquals(MANY, count(results, AppendOutcome.Appended.class), results::toString);
        }
    }

    @Test
    public void a_command_is_repeated_while_others_write() throws InterruptedException {
        Journal journal = journal();
        AppendRequest first = aRequest().entries(2).request();
        Receipt receipt = appended(journal, first);
        assertWhileWriting(journal, first.stream(), 2, () -> {
            assertEquals(new AppendOutcome.AlreadyApplied(receipt), journal.append(first));
            return true;
        });
    }

    @Test
    public void a_receipt_stays_the_same_while_others_write() throws InterruptedException {
        Journal journal = journal();
        Receipt receipt = appended(journal, aRequest().request());
        assertWhileWriting(journal, receipt.stream(), 1, () -> {
            assertEquals(Optional.of(receipt), journal.receipt(receipt.stream(), receipt.command()));
            return true;
        });
    }

    @Test
    public void an_earlier_version_stays_the_same_while_others_write() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = grown(journal, 4);
        Optional<StreamRecord> then = journal.load(stream, 3);
        assertWhileWriting(journal, stream, 4, () -> {
            assertEquals(then, journal.load(stream, 3));
            return true;
        });
    }

    @Test
    public void a_head_never_goes_back_while_others_write() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = grown(journal, 1);
        AtomicInteger seen = new AtomicInteger();
        assertWhileWriting(journal, stream, 1, () -> {
            int before = seen.get();
            long version = journal.head(stream).orElseThrow().version();
            assertTrue(version >= before, () -> version + " after " + before);
            seen.accumulateAndGet((int) version, Math::max);
            return true;
        });
    }

    @Test
    public void a_head_and_the_history_up_to_it_are_one_while_others_write() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = grown(journal, 1);
        assertWhileWriting(journal, stream, 1, () -> {
            StreamHead head = journal.head(stream).orElseThrow();
            assertEquals(
                    head.hash(),
                    journal.load(stream, head.version()).orElseThrow().head());
            return true;
        });
    }

    @Test
    public void a_batch_appears_whole_or_not_at_all() throws InterruptedException {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(100).request());
        try (Together both = new Together(FEW)) {
            AtomicInteger turn = new AtomicInteger();
            assertNothingThrown(both.each(() -> {
                boolean writes = turn.getAndIncrement() == 0;
                Receipt last = first;
                for (int i = 0; i < 10; i++) {
                    if (writes) {
                        last = appended(
                                journal, aRequest().after(last).entries(100).request());
                    } else {
                        assertEquals(0, loaded(journal, first.stream()).version() % 100);
                    }
                }
                return true;
            }));
        }
    }

    @Test
    public void every_history_is_among_the_heads_once_and_in_order_while_others_begin() throws InterruptedException {
        Journal journal = journal();
        StreamId known = grown(journal, 1);
        assertWhileWriting(journal, aDossier(), 0, () -> {
            appended(journal, aRequest().request());
            List<StreamId> streams = streams(journal);
            assertEquals(streams.stream().distinct().sorted().toList(), streams);
            assertTrue(streams.contains(known));
            return true;
        });
    }

    @Test
    public void the_kinds_of_one_identity_are_written_at_once() throws InterruptedException {
        Journal journal = journal();
        UUID value = UUID.randomUUID();
        AtomicInteger turn = new AtomicInteger();
        try (Together writers = new Together(StreamKind.values().length)) {
            assertNothingThrown(writers.each(() -> {
                StreamId stream = new StreamId(StreamKind.values()[turn.getAndIncrement()], value);
                Receipt last = appended(journal, aRequest().to(stream).request());
                for (int i = 0; i < 20; i++) {
                    last = appended(journal, aRequest().after(last).request());
                }
                return true;
            }));
        }
        for (StreamKind kind : StreamKind.values()) {
            assertEquals(21, loaded(journal, new StreamId(kind, value)).version());
        }
    }

    @Test
    public void histories_written_by_all_verify_and_hold_each_command_once() throws InterruptedException {
        Journal journal = journal();
        List<StreamId> streams = List.of(aDossier(), aDossier(), aDossier());
        try (Together writers = new Together(8)) {
            assertNothingThrown(writers.each(() -> {
                for (int i = 0; i < 12; i++) {
                    persist(journal, streams.get(i % streams.size()), aCommand());
                }
                return true;
            }));
        }
        for (StreamId stream : streams) {
            StreamRecord record = loaded(journal, stream);
            assertChained(record);
            assertEquals(32, record.commits().size());
            assertEquals(
                    32,
                    record.commits().stream()
                            .map(c -> c.request().command())
                            .distinct()
                            .count());
        }
    }

    @Test
    public void a_command_that_many_persist_in_is_stored_once() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = grown(journal, 1);
        CommandId command = aCommand();
        try (Together senders = new Together(8)) {
            List<Object> results = senders.each(() -> persist(journal, stream, command));
            assertEquals(1, results.stream().distinct().count(), results::toString);
        }
        assertEquals(2, loaded(journal, stream).version());
    }

    /** Sends a command, reading again after each conflict, and gives its receipt. */
    private static Receipt persist(Journal journal, StreamId stream, CommandId command) {
        while (true) {
            try {
                return journal.append(aRequest()
                                .to(stream)
                                .expecting(expected(journal.head(stream)))
                                .as(command)
                                .request())
                        .receipt();
            } catch (VersionConflict someoneElseWrote) {
                continue;
            }
        }
    }

    /** Checks again and again while another thread extends a history, which has this version before. */
    private static void assertWhileWriting(Journal journal, StreamId stream, long version, Callable<?> check)
            throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        try (Together both = new Together(FEW)) {
            assertNothingThrown(both.each(() -> {
                boolean writes = turn.getAndIncrement() == 0;
                for (int i = 0; i < 30; i++) {
                    Object done = writes ? persist(journal, stream, aCommand()) : check.call();
                    assertTrue(done != null);
                }
                return true;
            }));
        }
        assertEquals(version + 30, loaded(journal, stream).version());
    }

    private static List<StreamId> streams(Journal journal) {
        List<StreamId> all = new ArrayList<>();
        Page<StreamId> page = Page.first(7);
        List<StreamHead> heads = journal.heads(page);
        while (!heads.isEmpty()) {
            heads.forEach(h -> assertTrue(all.add(h.stream()) && all.size() < 100_000));
            heads = journal.heads(page.after(all.get(all.size() - 1)));
        }
        return all;
    }

    private static void assertOneWinner(List<Object> results, int writers) {
        assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
        assertEquals(writers - 1, count(results, VersionConflict.class), results::toString);
    }

    private static long count(List<Object> results, Class<?> type) {
        return results.stream().filter(type::isInstance).count();
    }
}
