package org.courtier.testkit.journal;

import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.courtier.testkit.journal.Histories.appended;
import static org.courtier.testkit.journal.Histories.grown;
import static org.courtier.testkit.journal.Together.assertNothingThrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.courtier.decision.StreamId;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Change;
import org.courtier.spi.CommandReused;
import org.courtier.spi.Feed;
import org.courtier.spi.Journal;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.VersionConflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link Feed} keeps to, together with the journal that it tells of. Extend it, give it both, run it.
 *
 * <p>A journal whose commits can be delayed is given with commits delayed at random: that is where feeds skip.
 */
public abstract class FeedContract {

    private static final int WRITERS = 16;
    private static final int APPENDS = 15;

    private Journal journal;
    private Feed feed;
    private long before;

    /** Gives a journal that no other test uses at the same time; a {@link RefusingCodec} is enough for it. */
    protected abstract Journal journal();

    /** Gives the feed of the last {@link #journal()}. */
    protected abstract Feed feed();

    @BeforeEach
    void atItsEnd() {
        journal = journal();
        feed = feed();
        before = last(all(0, 1000), 0);
    }

    @Test
    public void there_is_nothing_after_the_last_change() {
        assertEquals(List.of(), feed.changes(after(before, 10)));
    }

    @Test
    public void each_append_is_one_change_with_its_last_version() {
        Receipt first = appended(journal, aRequest().entries(3).request());
        appended(journal, aRequest().after(first).entries(2).request());
        assertEquals(List.of("3", "5"), versions(all(before, 10), first.stream()));
    }

    @Test
    public void neither_a_refused_nor_a_repeated_append_is_a_change() {
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        journal.append(request);
        assertThrows(
                VersionConflict.class,
                () -> journal.append(aRequest().to(first.stream()).request()));
        assertThrows(
                CommandReused.class,
                () -> journal.append(like(request).action(bytes("another")).request()));
        assertEquals(1, all(before, 10).size());
    }

    @Test
    public void positions_rise() {
        grown(journal, 5);
        grown(journal, 5);
        List<Long> positions = all(before, 1000).stream().map(Change::position).toList();
        assertEquals(positions.stream().distinct().sorted().toList(), positions);
        assertEquals(10, positions.size());
    }

    @Test
    public void a_position_always_names_the_same_change() {
        grown(journal, 4);
        List<Change> once = all(before, 1000);
        grown(journal, 4);
        assertEquals(once, all(before, 1000).subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    public void changes_come_page_by_page(int size) {
        grown(journal, 7);
        assertEquals(all(before, 1000), all(before, size));
    }

    @Test
    public void a_reader_that_begins_again_reads_the_same() {
        grown(journal, 6);
        List<Change> all = all(before, 1000);
        assertEquals(all.subList(2, 6), all(all.get(1).position(), 1000));
    }

    @Test
    public void the_first_page_begins_with_the_first_change() {
        grown(journal, 2);
        assertEquals(all(0, 1000), all(feed.changes(Page.first(1000))));
    }

    @Test
    public void histories_of_every_kind_are_told() {
        StreamId dossier = aDossier();
        StreamId catalogue = StreamId.catalogue(dossier.value());
        appended(journal, aRequest().to(dossier).request());
        appended(journal, aRequest().to(catalogue).request());
        List<Change> changes = all(before, 10);
        assertEquals(List.of("1"), versions(changes, dossier));
        assertEquals(List.of("1"), versions(changes, catalogue));
    }

    @Test
    public void no_change_is_skipped_while_sixteen_write() throws InterruptedException {
        List<StreamId> written = new ArrayList<>();
        List<Change> read = whileWriting(written, 1);
        assertEquals(WRITERS * APPENDS, read.size());
        assertEquals(WRITERS, written.stream().distinct().count());
    }

    @Test
    public void the_changes_of_each_history_are_in_order_while_sixteen_write() throws InterruptedException {
        List<StreamId> written = new ArrayList<>();
        List<Change> read = whileWriting(written, 1);
        for (StreamId stream : written) {
            List<Long> versions = read.stream()
                    .filter(c -> c.stream().equals(stream))
                    .map(Change::version)
                    .toList();
            assertEquals(versions.stream().sorted().toList(), versions);
            assertEquals(APPENDS, versions.size());
        }
    }

    @Test
    public void two_readers_read_the_same_while_sixteen_write() throws InterruptedException {
        List<Change> read = whileWriting(new ArrayList<>(), 3);
        assertEquals(read, all(before, 1000));
    }

    /** Gives what a reader read that followed the writers, asking for what comes after the last position it knew. */
    private List<Change> whileWriting(List<StreamId> written, int readers) throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Map<Integer, List<Change>> read = new ConcurrentHashMap<>();
        try (Together all = new Together(WRITERS + readers)) {
            List<Object> results = all.each(() -> {
                int own = turn.getAndIncrement();
                if (own < readers) {
                    read.put(own, follow(writing));
                    return own;
                }
                try {
                    return grown(journal, APPENDS);
                } finally {
                    writing.decrementAndGet();
                }
            });
            assertNothingThrown(results);
            for (Object result : results) {
                if (result instanceof StreamId stream) {
                    written.add(stream);
                }
            }
        }
        for (int other = 1; other < readers; other++) {
            assertEquals(read.get(0), read.get(other));
        }
        return read.get(0);
    }

    private List<Change> follow(AtomicInteger writing) {
        List<Change> read = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean written = writing.get() == 0;
            List<Change> next = after(last(read, before), feed.changes(after(last(read, before), 100)));
            read.addAll(next);
            more = !written || !next.isEmpty();
        }
        return read;
    }

    private List<Change> all(long position, int size) {
        List<Change> all = new ArrayList<>();
        List<Change> next = after(position, feed.changes(after(position, size)));
        while (!next.isEmpty()) {
            assertTrue(next.size() <= size, next::toString);
            all.addAll(next);
            next = after(last(all, position), feed.changes(after(last(all, position), size)));
        }
        return all;
    }

    /** Sees that changes come after a position, without which a reader would never reach the end. */
    private static List<Change> after(long position, List<Change> changes) {
        long last = position;
        for (Change change : changes) {
            assertTrue(change.position() > last, changes::toString);
            last = change.position();
        }
        return changes;
    }

    private List<Change> all(List<Change> first) {
        List<Change> all = new ArrayList<>(first);
        all.addAll(all(last(first, 0), 1000));
        return all;
    }

    private static Page<Long> after(long position, int size) {
        return Page.<Long>first(size).after(position);
    }

    private static long last(List<Change> changes, long otherwise) {
        return changes.isEmpty() ? otherwise : changes.get(changes.size() - 1).position();
    }

    private static List<String> versions(List<Change> changes, StreamId stream) {
        Map<Long, String> versions = new LinkedHashMap<>();
        changes.stream()
                .filter(c -> c.stream().equals(stream))
                .forEach(c -> versions.put(c.position(), String.valueOf(c.version())));
        return List.copyOf(versions.values());
    }
}
