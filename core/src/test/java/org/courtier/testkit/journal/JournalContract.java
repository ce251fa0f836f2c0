package org.courtier.testkit.journal;

import static org.courtier.testkit.journal.AppendRequests.BUYER;
import static org.courtier.testkit.journal.AppendRequests.FRI_2026_10_02;
import static org.courtier.testkit.journal.AppendRequests.aCommand;
import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.courtier.testkit.journal.Histories.appended;
import static org.courtier.testkit.journal.Histories.assertChained;
import static org.courtier.testkit.journal.Histories.end;
import static org.courtier.testkit.journal.Histories.expected;
import static org.courtier.testkit.journal.Histories.grown;
import static org.courtier.testkit.journal.Histories.hashed;
import static org.courtier.testkit.journal.Histories.loaded;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.journal.Chain;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;
import org.courtier.spi.Journal;
import org.courtier.spi.Page;
import org.courtier.spi.Receipt;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.StreamHead;
import org.courtier.spi.StreamRecord;
import org.courtier.spi.VersionConflict;
import org.courtier.testkit.Seed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Journal} keeps to. Extend it, give it a journal, run it.
 *
 * <p>The journal need not be empty: the histories that are written have identities of their own.
 */
public abstract class JournalContract {

    private static final int WRITERS = 16;
    private static final ChainHash ANOTHER_HASH = ChainHash.ofHex("ab".repeat(32));

    /** Gives a journal that no other test uses at the same time; a {@link RefusingCodec} is enough for it. */
    protected abstract Journal journal();

    /** Gives the store of the last {@link #journal()}, opened again; empty when nothing of it survives. */
    protected Optional<Journal> reopened() {
        return Optional.empty();
    }

    // ---- append
    // ------------------------------------------------------------------------------------------------------

    @Test
    public void a_new_history_begins_with_version_1() {
        AppendRequest first = aRequest().request();
        Receipt receipt = appended(journal(), first);
        assertEquals(hashed(Chain.beginning(first.stream()), 1, first), receipt);
    }

    @Test
    public void a_history_is_extended_at_its_version_and_head() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(2).request());
        AppendRequest next = aRequest().after(first).entries(3).request();
        assertEquals(hashed(first.head(), 3, next), appended(journal, next));
    }

    @Test
    public void a_stale_version_is_refused_and_nothing_is_written() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        appended(journal, aRequest().after(first).request());
        assertRefused(journal, aRequest().after(first).request(), 2);
    }

    @Test
    public void the_head_of_another_history_is_refused_though_the_version_is_right() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        AppendRequest forked = aRequest()
                .to(first.stream())
                .expecting(new Expected.Exactly(1, ANOTHER_HASH))
                .request();
        assertRefused(journal, forked, 1);
    }

    @Test
    public void a_version_to_come_is_refused() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        AppendRequest early = aRequest()
                .to(first.stream())
                .expecting(new Expected.Exactly(2, first.head()))
                .request();
        assertRefused(journal, early, 1);
    }

    @Test
    public void a_history_that_exists_is_not_begun_again() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(3).request());
        assertRefused(journal, aRequest().to(first.stream()).request(), 3);
    }

    @Test
    public void a_history_that_does_not_exist_is_not_extended() {
        AppendRequest lost =
                aRequest().expecting(new Expected.Exactly(1, ANOTHER_HASH)).request();
        assertRefused(journal(), lost, 0);
    }

    @Test
    public void all_entries_of_a_request_are_stored_in_their_order() {
        Journal journal = journal();
        AppendRequest request = aRequest().entries(200).request();
        Receipt receipt = appended(journal, request);
        assertEquals(200, receipt.toVersion());
        assertEquals(
                request.entries(), requests(journal, request.stream()).get(0).entries());
    }

    @Test
    public void none_of_the_entries_of_a_refused_request_is_stored() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        appended(journal, aRequest().after(first).request());
        assertRefused(journal, aRequest().after(first).entries(50).request(), 2);
    }

    @Test
    public void a_history_grows_after_a_refusal() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        AppendRequest stale = aRequest().to(first.stream()).request();
        assertThrows(VersionConflict.class, () -> journal.append(stale));
        appended(journal, like(stale).after(first).request());
        assertEquals(2, loaded(journal, first.stream()).version());
    }

    // ---- commands
    // ----------------------------------------------------------------------------------------------------

    @Test
    public void a_repeated_command_gives_the_first_receipt() {
        Journal journal = journal();
        AppendRequest request = aRequest().entries(3).request();
        Receipt first = appended(journal, request);
        appended(journal, aRequest().after(first).request());
        assertRepeated(journal, request, first);
    }

    @Test
    public void a_command_repeated_later_and_decided_on_other_grounds_gives_the_first_receipt() {
        Journal journal = journal();
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        AppendRequest again = like(request)
                .recordedAt(FRI_2026_10_02.plusSeconds(60))
                .grounds(bytes("other grounds"))
                .findings(bytes("other findings"))
                .entries(4)
                .request();
        assertRepeated(journal, again, first);
    }

    @Test
    public void a_command_used_again_for_another_action_is_reused() {
        Journal journal = journal();
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        assertReused(
                journal,
                like(request).after(first).action(bytes("another action")).request());
    }

    @Test
    public void a_command_used_again_by_another_actor_is_reused() {
        Journal journal = journal();
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        Actor broker = Actor.of(BUYER.person(), BUYER.organisation(), Role.BROKER);
        assertReused(journal, like(request).after(first).by(broker).request());
    }

    @Test
    public void the_command_is_checked_before_the_version() {
        Journal journal = journal();
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        appended(journal, aRequest().after(first).request());
        Expected stale = new Expected.Exactly(7, ANOTHER_HASH);
        assertRepeated(journal, like(request).expecting(stale).request(), first);
        assertReused(
                journal, like(request).expecting(stale).action(bytes("another")).request());
    }

    @Test
    public void a_refused_command_may_be_sent_again_and_is_then_applied() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        AppendRequest refused = aRequest().to(first.stream()).request();
        assertThrows(VersionConflict.class, () -> journal.append(refused));
        assertEquals(Optional.empty(), journal.receipt(first.stream(), refused.command()));
        appended(journal, like(refused).after(first).request());
    }

    @Test
    public void the_same_command_in_two_histories_is_two_commands() {
        Journal journal = journal();
        AppendRequest one = aRequest().request();
        appended(journal, one);
        appended(journal, like(one).to(aDossier()).request());
    }

    @Test
    public void a_receipt_is_found_by_its_command() {
        Journal journal = journal();
        AppendRequest request = aRequest().entries(2).request();
        Receipt first = appended(journal, request);
        Receipt second = appended(journal, aRequest().after(first).entries(5).request());
        assertEquals(Optional.of(first), journal.receipt(first.stream(), first.command()));
        assertEquals(Optional.of(second), journal.receipt(first.stream(), second.command()));
    }

    @Test
    public void an_unknown_command_has_no_receipt() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        assertEquals(Optional.empty(), journal.receipt(first.stream(), aCommand()));
        assertEquals(Optional.empty(), journal.receipt(aDossier(), first.command()));
    }

    // ---- load
    // --------------------------------------------------------------------------------------------------------

    @Test
    public void a_load_gives_the_requests_and_receipts_that_were_appended() {
        Journal journal = journal();
        AppendRequest first = aRequest().entries(2).request();
        Receipt begun = appended(journal, first);
        AppendRequest second =
                aRequest().after(begun).entries(3).findings(Bytes.none()).request();
        Receipt extended = appended(journal, second);
        assertEquals(
                new StreamRecord(
                        first.stream(),
                        5,
                        extended.head(),
                        List.of(new StoredCommit(first, begun), new StoredCommit(second, extended))),
                loaded(journal, first.stream()));
    }

    @Test
    public void a_load_up_to_a_version_gives_whole_commits_up_to_it() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(2).request());
        Receipt second = appended(journal, aRequest().after(first).entries(3).request());
        StreamId stream = first.stream();
        assertEquals(Optional.empty(), journal.load(stream, 0));
        assertEquals(Optional.empty(), journal.load(stream, 1));
        assertEquals(ends(2, first.head()), ending(journal.load(stream, 2)));
        assertEquals(ends(2, first.head()), ending(journal.load(stream, 4)));
        assertEquals(ends(5, second.head()), ending(journal.load(stream, 5)));
        assertEquals(ends(5, second.head()), ending(journal.load(stream, 6)));
    }

    @Test
    public void an_unknown_history_is_empty() {
        Journal journal = journal();
        appended(journal, aRequest().request());
        StreamId unknown = aDossier();
        assertEquals(Optional.empty(), journal.load(unknown));
        assertEquals(Optional.empty(), journal.load(unknown, 1));
    }

    @Test
    public void what_was_loaded_does_not_change_when_the_history_grows() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        StreamRecord before = loaded(journal, first.stream());
        appended(journal, aRequest().after(first).request());
        assertEquals(1, before.commits().size());
        assertEquals(1, before.version());
    }

    @Test
    public void the_chain_of_a_loaded_history_verifies() {
        Journal journal = journal();
        StreamId stream = grown(journal, 20);
        assertChained(loaded(journal, stream));
    }

    // ---- histories
    // ---------------------------------------------------------------------------------------------------

    @Test
    public void two_histories_are_independent() {
        Journal journal = journal();
        Receipt one = appended(journal, aRequest().entries(2).request());
        Receipt other = appended(journal, aRequest().request());
        appended(journal, aRequest().after(one).request());
        assertEquals(ends(1, other.head()), ending(journal.load(other.stream())));
        appended(journal, aRequest().after(other).request());
        assertEquals(3, loaded(journal, one.stream()).version());
    }

    @Test
    public void a_history_of_another_kind_with_the_same_identity_is_another_history() {
        Journal journal = journal();
        StreamId dossier = aDossier();
        StreamId catalogue = StreamId.catalogue(dossier.value());
        StreamId agreement = StreamId.agreement(dossier.value());
        Receipt first = appended(journal, aRequest().to(dossier).entries(2).request());
        assertEquals(Optional.empty(), journal.load(catalogue));
        assertEquals(Optional.empty(), journal.receipt(catalogue, first.command()));
        appended(journal, aRequest().to(catalogue).request());
        appended(journal, aRequest().to(agreement).as(first.command()).request());
        assertEquals(ends(2, first.head()), ending(journal.load(dossier)));
        assertEquals(1, loaded(journal, catalogue).version());
    }

    // ---- heads
    // -------------------------------------------------------------------------------------------------------

    @Test
    public void the_head_of_a_history_is_its_last_entry() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(3).request());
        assertEquals(Optional.of(end(first)), journal.head(first.stream()));
        Receipt second = appended(journal, aRequest().after(first).entries(2).request());
        assertEquals(Optional.of(end(second)), journal.head(first.stream()));
    }

    @Test
    public void an_unknown_history_has_no_head() {
        assertEquals(Optional.empty(), journal().head(aDossier()));
    }

    @Test
    public void a_refused_request_leaves_the_head_where_it_was() {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().request());
        assertRefused(journal, aRequest().to(first.stream()).entries(9).request(), 1);
        assertEquals(Optional.of(end(first)), journal.head(first.stream()));
    }

    @Test
    public void a_repeated_command_leaves_the_head_where_it_was() {
        Journal journal = journal();
        AppendRequest request = aRequest().request();
        Receipt first = appended(journal, request);
        Receipt second = appended(journal, aRequest().after(first).request());
        assertRepeated(journal, request, first);
        assertEquals(Optional.of(end(second)), journal.head(first.stream()));
    }

    @Test
    public void heads_are_told_apart_by_their_kind() {
        Journal journal = journal();
        Receipt dossier = appended(journal, aRequest().entries(2).request());
        StreamId catalogue = StreamId.catalogue(dossier.stream().value());
        assertEquals(Optional.empty(), journal.head(catalogue));
        Receipt other = appended(journal, aRequest().to(catalogue).request());
        assertEquals(Optional.of(end(other)), journal.head(catalogue));
        assertEquals(Optional.of(end(dossier)), journal.head(dossier.stream()));
    }

    @Test
    public void the_heads_are_given_page_by_page_in_the_order_of_kind_and_unsigned_bytes() {
        Journal journal = journal();
        List<StreamHead> own = new ArrayList<>();
        for (long high : new long[] {-1, Long.MIN_VALUE, 0, Long.MAX_VALUE, 1}) {
            UUID value = new UUID(high, UUID.randomUUID().getLeastSignificantBits());
            for (StreamKind kind : StreamKind.values()) {
                own.add(end(appended(
                        journal, aRequest().to(new StreamId(kind, value)).request())));
            }
        }
        own.sort(Comparator.comparing(StreamHead::stream));
        for (int size : new int[] {1, 2, 7, 1000}) {
            List<StreamHead> all = heads(journal, size);
            assertEquals(
                    all.stream()
                            .sorted(Comparator.comparing(StreamHead::stream))
                            .toList(),
                    all);
            assertEquals(own, all.stream().filter(own::contains).toList());
        }
    }

    @Test
    public void a_history_that_began_between_two_pages_moves_no_other() {
        Journal journal = journal();
        StreamId later = grown(journal, 1);
        StreamId before = new StreamId(later.kind(), new UUID(0, later.value().getLeastSignificantBits()));
        Page<StreamId> page = Page.<StreamId>first(1000)
                .after(new StreamId(
                        later.kind(),
                        new UUID(
                                later.value().getMostSignificantBits(),
                                later.value().getLeastSignificantBits() - 1)));
        List<StreamHead> first = journal.heads(page);
        appended(journal, aRequest().to(before).request());
        assertEquals(first, journal.heads(page));
        assertEquals(later, first.get(0).stream());
    }

    // ---- content
    // -----------------------------------------------------------------------------------------------------

    @Test
    public void every_byte_value_comes_back() {
        byte[] all = new byte[256];
        IntStream.range(0, all.length).forEach(i -> all[i] = (byte) i);
        assertGivenBack(all);
    }

    @Test
    public void nothing_comes_back_as_nothing() {
        assertGivenBack(new byte[0]);
    }

    @Test
    public void a_mebibyte_comes_back() {
        byte[] much = new byte[1 << 20];
        new Random(1).nextBytes(much);
        assertGivenBack(much);
    }

    @Test
    public void bytes_that_are_no_text_come_back() {
        assertGivenBack(new byte[] {(byte) 0xc0, (byte) 0x80, 0, (byte) 0xed, (byte) 0xa0, (byte) 0x80, ' ', 0, ' '});
    }

    @Test
    public void an_instant_is_cut_to_microseconds_and_never_rounded() {
        for (String instant : List.of(
                "2026-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.000000001Z", "2026-03-08T07:00:00.000001500Z")) {
            Journal journal = journal();
            AppendRequest request =
                    aRequest().recordedAt(Instant.parse(instant)).request();
            Receipt receipt = appended(journal, request);
            Instant cut = Instant.parse(instant.substring(0, 26) + "Z");
            assertEquals(cut, receipt.recordedAt());
            assertEquals(
                    cut,
                    loaded(journal, request.stream()).commits().get(0).request().recordedAt());
            assertEquals(Optional.of(receipt), journal.receipt(request.stream(), request.command()));
        }
    }

    @Test
    public void identifiers_that_look_like_something_else_come_back() {
        Journal journal = journal();
        List<String> hostile = List.of(
                "0", "00", "1e3", "NULL", "null", "true", "x--", "x.y:z_", "A", "a", "9".repeat(80), "Z-".repeat(40));
        StreamId stream = aDossier();
        Optional<Receipt> last = Optional.empty();
        for (String id : hostile) {
            Actor actor = Actor.of(new PersonRef(id), new OrganisationId(id), Role.SUPPLIER);
            AppendRequests request = aRequest().to(stream).by(actor);
            last = Optional.of(
                    appended(journal, last.map(request::after).orElse(request).request()));
        }
        assertEquals(
                hostile,
                requests(journal, stream).stream()
                        .map(request -> request.actor().organisation().value())
                        .toList());
    }

    @Test
    public void every_role_comes_back() {
        for (Role role : Role.values()) {
            Journal journal = journal();
            AppendRequest request = aRequest()
                    .by(Actor.of(BUYER.person(), BUYER.organisation(), role))
                    .request();
            appended(journal, request);
            assertEquals(List.of(request), requests(journal, request.stream()));
        }
    }

    @Test
    public void types_and_forms_come_back() {
        Journal journal = journal();
        AppendRequest request = aRequest()
                .entries(List.of(
                        new EntryBytes("a", 1, Bytes.none()),
                        new EntryBytes("a-".repeat(40), Integer.MAX_VALUE, bytes("x")),
                        new EntryBytes("drop-table-1", 2, bytes("'; --"))))
                .request();
        appended(journal, request);
        assertEquals(List.of(request), requests(journal, request.stream()));
    }

    @Test
    public void a_history_of_any_requests_is_given_back_as_it_was_appended() {
        Journal journal = journal();
        Random random = Seed.printed("a_history_of_any_requests");
        StreamId stream = aDossier();
        List<AppendRequest> appended = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<AppendRequest> requests =
                    JournalArbitraries.requests().generator(1000, true);
            Optional<Receipt> last = Optional.empty();
            for (int i = 0; i < 40; i++) {
                AppendRequests any = like(requests.next(random).value()).as(aCommand());
                AppendRequest next = last.map(any::after)
                        .orElse(any.to(stream).expecting(new Expected.New()))
                        .request();
                last = Optional.of(appended(journal, next));
                appended.add(next);
            }
        });
        assertEquals(appended, requests(journal, stream));
        assertChained(loaded(journal, stream));
    }

    // ---- several at once
    // ---------------------------------------------------------------------------------------------

    @Test
    public void of_sixteen_writers_of_each_version_exactly_one_succeeds() throws InterruptedException {
        Journal journal = journal();
        StreamId stream = aDossier();
        try (Together writers = new Together(WRITERS)) {
            for (int version = 0; version < 100; version++) {
                Expected expected = expected(journal.head(stream));
                List<Object> results = writers.each(() ->
                        journal.append(aRequest().to(stream).expecting(expected).request()));
                assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
                assertEquals(WRITERS - 1, count(results, VersionConflict.class), results::toString);
            }
        }
        assertEquals(100, loaded(journal, stream).version());
        assertChained(loaded(journal, stream));
    }

    @Test
    public void of_sixteen_who_send_the_same_command_one_applies_it_and_all_get_its_receipt()
            throws InterruptedException {
        Journal journal = journal();
        try (Together senders = new Together(WRITERS)) {
            for (int round = 0; round < 20; round++) {
                AppendRequest request = aRequest().entries(2).request();
                List<Object> results = senders.each(() -> journal.append(request));
                assertEquals(1, count(results, AppendOutcome.Appended.class), results::toString);
                assertEquals(WRITERS - 1, count(results, AppendOutcome.AlreadyApplied.class), results::toString);
                assertEquals(
                        List.of(journal.receipt(request.stream(), request.command())
                                .orElseThrow()),
                        results.stream()
                                .map(result -> ((AppendOutcome) result).receipt())
                                .distinct()
                                .toList());
                assertEquals(1, requests(journal, request.stream()).size());
            }
        }
    }

    @Test
    public void writers_of_different_histories_never_refuse_one_another() throws InterruptedException {
        Journal journal = journal();
        try (Together writers = new Together(8)) {
            List<Object> results =
                    writers.each(() -> loaded(journal, grown(journal, 10)).version());
            assertEquals(List.of(10L), results.stream().distinct().toList());
        }
    }

    @Test
    public void a_reader_never_sees_a_part_of_a_commit_nor_goes_back() throws InterruptedException {
        Journal journal = journal();
        Receipt first = appended(journal, aRequest().entries(10).request());
        AtomicBoolean writing = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        try (Together both = new Together(4)) {
            List<Object> results = both.each(() -> {
                if (writing.compareAndSet(false, true)) {
                    extend(journal, first, 40, done);
                    return true;
                }
                return readsForward(journal, first.stream(), done);
            });
            assertEquals(List.of(true, true, true, true), results);
        }
    }

    // ---- opened again
    // ------------------------------------------------------------------------------------------------

    @Test
    public void a_journal_that_is_opened_again_gives_the_same_record_and_receipts() {
        Journal journal = journal();
        StreamId stream = grown(journal, 12);
        StreamRecord before = loaded(journal, stream);
        Journal again = again();
        assertEquals(before, loaded(again, stream));
        for (StoredCommit commit : before.commits()) {
            assertRepeated(again, commit.request(), commit.receipt());
        }
    }

    @Test
    public void a_journal_that_is_opened_again_goes_on() {
        Receipt first = appended(journal(), aRequest().request());
        Journal again = again();
        appended(again, aRequest().after(first).request());
        assertChained(loaded(again, first.stream()));
    }

    @Test
    public void the_codec_is_the_one_that_was_given() {
        assertNotNull(journal().codec());
    }

    // ---- phrases
    // -----------------------------------------------------------------------------------------------------

    private static List<StreamHead> heads(Journal journal, int size) {
        List<StreamHead> all = new ArrayList<>();
        Page<StreamId> page = Page.first(size);
        List<StreamHead> heads = journal.heads(page);
        while (!heads.isEmpty()) {
            assertTrue(Collections.disjoint(all, heads), heads::toString);
            all.addAll(heads);
            heads = journal.heads(page.after(heads.get(heads.size() - 1).stream()));
        }
        return all;
    }

    private Journal again() {
        Optional<Journal> again = reopened();
        Assumptions.assumeTrue(again.isPresent(), "nothing of this journal survives");
        return again.orElseThrow();
    }

    private static List<AppendRequest> requests(Journal journal, StreamId stream) {
        return loaded(journal, stream).commits().stream()
                .map(StoredCommit::request)
                .toList();
    }

    private static void extend(Journal journal, Receipt first, int commits, AtomicBoolean done) {
        try {
            Receipt last = first;
            for (int i = 0; i < commits; i++) {
                last = appended(journal, aRequest().after(last).entries(10).request());
            }
        } finally {
            done.set(true);
        }
    }

    private static boolean readsForward(Journal journal, StreamId stream, AtomicBoolean done) {
        long seen = 0;
        while (!done.get()) {
            StreamRecord record = loaded(journal, stream);
            assertTrue(record.version() >= seen && record.version() % 10 == 0, () -> "version " + record.version());
            assertChained(record);
            seen = record.version();
        }
        return true;
    }

    private static String ends(long version, ChainHash head) {
        return version + " " + head;
    }

    private static String ending(Optional<StreamRecord> record) {
        return record.map(r -> ends(r.version(), r.head())).orElse("nothing");
    }

    private static long count(List<Object> results, Class<?> type) {
        return Stream.of(results.toArray()).filter(type::isInstance).count();
    }

    private static void assertRefused(Journal journal, AppendRequest request, long actual) {
        Optional<StreamRecord> before = journal.load(request.stream());
        VersionConflict conflict = assertThrows(VersionConflict.class, () -> journal.append(request));
        assertEquals(actual, conflict.actualVersion());
        assertAll(
                () -> assertEquals(before, journal.load(request.stream())),
                () -> assertEquals(Optional.empty(), journal.receipt(request.stream(), request.command())));
    }

    private static void assertRepeated(Journal journal, AppendRequest request, Receipt first) {
        Optional<StreamRecord> before = journal.load(request.stream());
        AppendOutcome outcome = journal.append(request);
        assertEquals(new AppendOutcome.AlreadyApplied(first), outcome);
        assertEquals(before, journal.load(request.stream()));
    }

    private static void assertReused(Journal journal, AppendRequest request) {
        Optional<StreamRecord> before = journal.load(request.stream());
        CommandId command = request.command();
        CommandReused reused = assertThrows(CommandReused.class, () -> journal.append(request));
        assertTrue(reused.getMessage().contains(command.toString()), reused::getMessage);
        assertEquals(before, journal.load(request.stream()));
    }

    private void assertGivenBack(byte[] content) {
        Journal journal = journal();
        AppendRequest request = aRequest()
                .payload(content)
                .action(Bytes.of(content))
                .grounds(Bytes.of(content))
                .findings(Bytes.of(content))
                .request();
        appended(journal, request);
        AppendRequest stored = requests(journal, request.stream()).get(0);
        assertArrayEquals(content, stored.entries().get(0).payload().toArray());
        assertEquals(request, stored);
    }
}
