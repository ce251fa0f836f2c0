package org.courtier.testkit.journal;

import static org.courtier.testkit.journal.AListing.EDITION;
import static org.courtier.testkit.journal.AListing.THU_2026_10_01;
import static org.courtier.testkit.journal.AListing.aListing;
import static org.courtier.testkit.journal.AppendRequests.aDossier;
import static org.courtier.testkit.journal.AppendRequests.aRequest;
import static org.courtier.testkit.journal.AppendRequests.bytes;
import static org.courtier.testkit.journal.AppendRequests.like;
import static org.courtier.testkit.journal.Histories.appended;
import static org.courtier.testkit.journal.Histories.end;
import static org.courtier.testkit.journal.Histories.expected;
import static org.courtier.testkit.journal.Together.assertNothingThrown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.courtier.calendar.Window;
import org.courtier.decision.Facet;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.party.Role;
import org.courtier.rule.RuleKey;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.CommandReused;
import org.courtier.spi.ContractEnd;
import org.courtier.spi.DatedDuty;
import org.courtier.spi.DueDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.Journal;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Receipt;
import org.courtier.spi.Sought;
import org.courtier.spi.StreamHead;
import org.courtier.spi.VersionConflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link Queries} keeps to, together with the journal that stores the listings. Extend it, give it both, run it.
 *
 * <p>The journal need not be empty: what is sought bears a mark of its own, and other files' answers are left out.
 */
public abstract class QueriesContract {

    private static final LocalDate WED_2026_09_30 = THU_2026_10_01.minusDays(1);
    private static final LocalDate FRI_2026_10_09 = LocalDate.of(2026, 10, 9);
    private static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    private static final Window THAT_FRIDAY = new Window(FRI_2026_10_09, FRI_2026_10_09);

    private final String body = "b-" + UUID.randomUUID();
    private final List<StreamId> own = Collections.synchronizedList(new ArrayList<>());
    private Journal journal;
    private Queries queries;

    /** Gives a journal that no other test uses at the same time; a {@link RefusingCodec} is enough for it. */
    protected abstract Journal journal();

    /** Gives the queries of the last {@link #journal()}. */
    protected abstract Queries queries();

    @BeforeEach
    void anEmptyList() {
        journal = journal();
        queries = queries();
    }

    // ---- find
    // --------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Facet.class)
    public void a_file_is_found_by_each_facet(Facet facet) {
        StreamId file = listed(aListing().marked(facet, body)).stream();
        assertEquals(List.of(file), found(facet, body));
    }

    @Test
    public void a_file_is_not_found_by_the_value_of_another_facet() {
        listed(aListing().marked(Facet.SUPPLIER, body));
        assertEquals(List.of(), found(Facet.RETAINED, body));
    }

    @Test
    public void values_are_told_apart_by_case_and_never_by_their_beginning() {
        listed(aListing().marked(Facet.BODY, body));
        assertEquals(List.of(), found(Facet.BODY, "B" + body.substring(1)));
        assertEquals(List.of(), found(Facet.BODY, body.substring(0, body.length() - 1)));
        assertEquals(List.of(), found(Facet.BODY, body + " "));
    }

    @Test
    public void a_value_with_signs_that_a_database_reads_otherwise_finds_just_itself() {
        listed(ours());
        for (String hostile : List.of("'; DROP TABLE courtier_entry; --", "%", "_", "\\", "é", "")) {
            assertEquals(List.of(), found(Facet.BODY, hostile));
        }
    }

    @Test
    public void a_file_is_found_by_each_of_several_values_of_a_facet() {
        StreamId file = listed(ours().marked(Facet.SUPPLIER, body + ".1").marked(Facet.SUPPLIER, body + ".2")).stream();
        assertEquals(List.of(file), found(Facet.SUPPLIER, body + ".1"));
        assertEquals(List.of(file), found(Facet.SUPPLIER, body + ".2"));
    }

    @Test
    public void of_several_marks_a_file_must_bear_every_one() {
        listed(ours().marked(Facet.CATEGORY, "one"));
        StreamId both = listed(ours().marked(Facet.CATEGORY, "one").marked(Facet.CATEGORY, "two")).stream();
        List<Sought> sought = List.of(
                new Sought(Facet.BODY, body), new Sought(Facet.CATEGORY, "one"), new Sought(Facet.CATEGORY, "two"));
        assertEquals(List.of(both), queries.find(StreamKind.DOSSIER, sought, THU_2026_10_01, Page.first(10)));
    }

    @Test
    public void at_least_one_mark_is_sought() {
        assertThrows(
                IllegalArgumentException.class,
                () -> queries.find(StreamKind.DOSSIER, List.of(), THU_2026_10_01, Page.first(10)));
    }

    @Test
    public void a_mark_holds_from_its_first_day() {
        StreamId file = listed(ours()).stream();
        assertEquals(List.of(), found(Facet.BODY, body, WED_2026_09_30));
        assertEquals(List.of(file), found(Facet.BODY, body, THU_2026_10_01));
        assertEquals(List.of(file), found(Facet.BODY, body, LocalDate.of(2099, 12, 31)));
    }

    @Test
    public void a_mark_holds_to_its_last_day() {
        StreamId file = listed(aListing().marked(Facet.PHASE, body, THU_2026_10_01, FRI_2026_10_09)).stream();
        assertEquals(List.of(), found(Facet.PHASE, body, WED_2026_09_30));
        assertEquals(List.of(file), found(Facet.PHASE, body, FRI_2026_10_09));
        assertEquals(List.of(), found(Facet.PHASE, body, SAT_2026_10_10));
    }

    @Test
    public void a_mark_may_hold_on_one_day_alone() {
        StreamId file = listed(aListing().marked(Facet.PHASE, body, FRI_2026_10_09, FRI_2026_10_09)).stream();
        assertEquals(List.of(), found(Facet.PHASE, body, FRI_2026_10_09.minusDays(1)));
        assertEquals(List.of(file), found(Facet.PHASE, body, FRI_2026_10_09));
        assertEquals(List.of(), found(Facet.PHASE, body, SAT_2026_10_10));
    }

    @Test
    public void a_mark_that_comes_again_later_holds_in_both_times_and_finds_once() {
        StreamId file = listed(aListing()
                        .marked(Facet.PHASE, body, THU_2026_10_01, THU_2026_10_01)
                        .marked(Facet.PHASE, body, FRI_2026_10_09, SAT_2026_10_10)
                        .marked(Facet.PHASE, body, SAT_2026_10_10, SAT_2026_10_10))
                .stream();
        assertEquals(List.of(file), found(Facet.PHASE, body, THU_2026_10_01));
        assertEquals(List.of(), found(Facet.PHASE, body, FRI_2026_10_09.minusDays(1)));
        assertEquals(List.of(file), found(Facet.PHASE, body, SAT_2026_10_10));
    }

    @Test
    public void files_of_another_kind_are_not_found() {
        Receipt dossier = listed(ours());
        StreamId catalogue = StreamId.catalogue(dossier.stream().value());
        appended(journal, aRequest().to(catalogue).request(), ours().listing());
        assertEquals(List.of(dossier.stream()), found(Facet.BODY, body));
        assertEquals(
                List.of(catalogue),
                queries.find(
                        StreamKind.CATALOGUE, List.of(new Sought(Facet.BODY, body)), THU_2026_10_01, Page.first(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 11, 1000})
    public void files_are_found_page_by_page_in_the_order_of_unsigned_bytes(int size) {
        List<StreamId> files = new ArrayList<>();
        for (long high : new long[] {-1, 0, Long.MIN_VALUE, 1, Long.MAX_VALUE}) {
            for (long low : new long[] {-1 - high, UUID.randomUUID().getLeastSignificantBits()}) {
                StreamId file = StreamId.dossier(new UUID(high ^ body.hashCode(), low));
                appended(journal, aRequest().to(file).request(), ours().listing());
                files.add(file);
            }
        }
        files.sort(null);
        assertEquals(
                files,
                QueriesContract.<StreamId>paged(
                        size,
                        page -> queries.find(
                                StreamKind.DOSSIER, List.of(new Sought(Facet.BODY, body)), THU_2026_10_01, page)));
    }

    // ---- the last append holds
    // ---------------------------------------------------------------------------------------

    @Test
    public void a_later_listing_takes_the_place_of_the_earlier_one() {
        Receipt first = listed(ours().marked(Facet.CATEGORY, body).owing(FRI_2026_10_09));
        appended(journal, aRequest().after(first).request(), ours().listing());
        assertEquals(List.of(first.stream()), found(Facet.BODY, body));
        assertEquals(List.of(), found(Facet.CATEGORY, body));
        assertEquals(List.of(), due(THAT_FRIDAY, THU_2026_10_01));
    }

    @Test
    public void a_history_that_no_list_shows_is_not_found() {
        Receipt first = listed(ours().owing(FRI_2026_10_09));
        appended(journal, aRequest().after(first).request());
        assertEquals(List.of(), found(Facet.BODY, body));
        assertEquals(List.of(), due(THAT_FRIDAY, THU_2026_10_01));
        assertEquals(Optional.of(Listing.NONE), queries.listing(first.stream()));
    }

    @Test
    public void a_refused_append_leaves_the_listing() {
        Receipt first = listed(ours());
        AppendRequest stale = aRequest().to(first.stream()).request();
        assertThrows(
                VersionConflict.class, () -> journal.append(stale, aListing().listing()));
        assertEquals(Optional.of(ours().listing()), queries.listing(first.stream()));
    }

    @Test
    public void a_repeated_command_leaves_the_listing() {
        AppendRequest request = aRequest().request();
        appended(journal, request, ours().listing());
        assertTrue(journal.append(request, aListing().listing()) instanceof AppendOutcome.AlreadyApplied);
        assertEquals(Optional.of(ours().listing()), queries.listing(request.stream()));
    }

    @Test
    public void a_reused_command_leaves_the_listing() {
        AppendRequest request = aRequest().request();
        appended(journal, request, ours().listing());
        AppendRequest reused = like(request).action(bytes("another")).request();
        assertThrows(
                CommandReused.class, () -> journal.append(reused, aListing().listing()));
        assertEquals(Optional.of(ours().listing()), queries.listing(request.stream()));
    }

    @Test
    public void a_listing_comes_back_as_it_was_stored() {
        Listing full = ours().marked(Facet.PHASE, "A.b_c:D-9", LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31))
                .marked(Facet.PHASE, "z".repeat(80))
                .owing(new DatedDuty(
                        new RuleKey("a-1.b-2.c"),
                        Role.AGREEMENT_LEAD,
                        LocalDate.of(1969, 12, 31),
                        LocalDate.of(2199, 12, 31),
                        Optional.of(LocalDate.of(1970, 1, 1))))
                .owing(FRI_2026_10_09)
                .owing(FRI_2026_10_09)
                .under("~!" + "x".repeat(398))
                .listing();
        Receipt first = appended(journal, aRequest().request(), full);
        assertEquals(Optional.of(full), queries.listing(first.stream()));
    }

    @Test
    public void an_unknown_history_has_no_listing() {
        assertEquals(Optional.empty(), queries.listing(aDossier()));
    }

    // ---- duties
    // ------------------------------------------------------------------------------------------------------

    @Test
    public void a_duty_is_due_on_the_days_from_the_first_to_the_last() {
        listed(aListing().owing(FRI_2026_10_09));
        assertEquals(1, due(THAT_FRIDAY, THU_2026_10_01).size());
        assertEquals(
                1,
                due(new Window(THU_2026_10_01, FRI_2026_10_09), THU_2026_10_01).size());
        assertEquals(
                1,
                due(new Window(FRI_2026_10_09, SAT_2026_10_10), THU_2026_10_01).size());
        assertEquals(List.of(), due(new Window(THU_2026_10_01, FRI_2026_10_09.minusDays(1)), THU_2026_10_01));
        assertEquals(List.of(), due(new Window(SAT_2026_10_10, SAT_2026_10_10), THU_2026_10_01));
    }

    @Test
    public void a_duty_is_open_from_the_day_on_which_it_opened() {
        listed(aListing().owing(FRI_2026_10_09));
        assertEquals(List.of(), due(THAT_FRIDAY, WED_2026_09_30));
        assertEquals(1, due(THAT_FRIDAY, THU_2026_10_01).size());
    }

    @Test
    public void a_duty_is_open_until_the_day_before_it_was_done() {
        listed(aListing().owing(THU_2026_10_01, FRI_2026_10_09, Optional.of(SAT_2026_10_10)));
        assertEquals(1, due(THAT_FRIDAY, FRI_2026_10_09).size());
        assertEquals(List.of(), due(THAT_FRIDAY, SAT_2026_10_10));
    }

    @Test
    public void a_duty_that_is_late_is_still_due() {
        listed(aListing().owing(FRI_2026_10_09));
        assertEquals(1, due(THAT_FRIDAY, LocalDate.of(2030, 1, 1)).size());
    }

    @Test
    public void a_duty_that_time_alone_will_open_is_there_on_its_day() {
        listed(aListing().owing(FRI_2026_10_09, SAT_2026_10_10, Optional.empty()));
        Window days = new Window(SAT_2026_10_10, SAT_2026_10_10);
        assertEquals(List.of(), due(days, FRI_2026_10_09.minusDays(1)));
        assertEquals(1, due(days, FRI_2026_10_09).size());
    }

    @Test
    public void equal_duties_of_one_file_are_each_due() {
        StreamId file = listed(aListing().owing(FRI_2026_10_09).owing(FRI_2026_10_09)).stream();
        DatedDuty duty = aListing().owing(FRI_2026_10_09).listing().duties().get(0);
        assertEquals(List.of(new DueDuty(file, 0, duty), new DueDuty(file, 1, duty)), due(THAT_FRIDAY, THU_2026_10_01));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 13})
    public void duties_come_page_by_page_the_first_due_first_then_by_file(int size) {
        List<DueDuty> expected = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate due = FRI_2026_10_09.plusDays(i % 2);
            StreamId file = listed(aListing().owing(due).owing(due).owing(SAT_2026_10_10)).stream();
            List<DatedDuty> duties = queries.listing(file).orElseThrow().duties();
            for (int place = 0; place < duties.size(); place++) {
                expected.add(new DueDuty(file, place, duties.get(place)));
            }
        }
        expected.sort(null);
        Window days = new Window(FRI_2026_10_09, SAT_2026_10_10);
        List<DueDuty> all = paged(size, page -> queries.due(days, THU_2026_10_01, page));
        assertEquals(all.stream().distinct().sorted().toList(), all);
        assertEquals(expected, ours(all, DueDuty::stream));
    }

    // ---- contracts
    // ---------------------------------------------------------------------------------------------------

    @Test
    public void a_contract_ends_on_its_last_day() {
        StreamId file = listed(aListing().marked(Facet.TERM, "contract", THU_2026_10_01, FRI_2026_10_09)).stream();
        assertEquals(List.of(new ContractEnd(file, FRI_2026_10_09)), ending(THAT_FRIDAY));
        assertEquals(List.of(), ending(new Window(THU_2026_10_01, FRI_2026_10_09.minusDays(1))));
        assertEquals(List.of(), ending(new Window(SAT_2026_10_10, SAT_2026_10_10)));
    }

    @Test
    public void neither_a_phase_nor_a_term_without_end_is_a_contract_that_ends() {
        listed(aListing()
                .marked(Facet.PHASE, body, THU_2026_10_01, FRI_2026_10_09)
                .marked(Facet.TERM, "contract"));
        assertEquals(List.of(), ending(new Window(THU_2026_10_01, LocalDate.of(2199, 12, 31))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    public void contracts_come_page_by_page_the_first_to_end_first(int size) {
        List<ContractEnd> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            LocalDate last = SAT_2026_10_10.minusDays(i % 3);
            expected.add(new ContractEnd(
                    listed(aListing().marked(Facet.TERM, "contract", THU_2026_10_01, last)).stream(), last));
        }
        expected.sort(null);
        Window days = new Window(THU_2026_10_01, SAT_2026_10_10);
        assertEquals(expected, ours(paged(size, page -> queries.ending(days, page)), ContractEnd::stream));
    }

    // ---- renewal
    // -----------------------------------------------------------------------------------------------------

    @Test
    public void a_listing_of_another_edition_is_stale() {
        StreamId old = listed(ours().under("rules-0/calendar-1/-")).stream();
        StreamId current = listed(ours()).stream();
        assertEquals(List.of(old), ours(stale(EDITION, 1), id -> id));
        assertEquals(List.of(current), ours(stale(new Edition("rules-0/calendar-1/-"), 2), id -> id));
    }

    @Test
    public void a_history_that_no_list_shows_is_stale() {
        Receipt file = appended(journal, aRequest().request());
        own.add(file.stream());
        assertEquals(List.of(file.stream()), ours(stale(EDITION, 100), id -> id));
    }

    @Test
    public void a_renewed_listing_takes_the_place_of_the_stored_one() {
        Receipt file = listed(ours().under("old").owing(FRI_2026_10_09));
        assertTrue(queries.renew(end(file), ours().marked(Facet.CATEGORY, body).listing()));
        assertEquals(List.of(file.stream()), found(Facet.CATEGORY, body));
        assertEquals(List.of(), due(THAT_FRIDAY, THU_2026_10_01));
        assertEquals(List.of(), ours(stale(EDITION, 10), id -> id));
    }

    @Test
    public void a_listing_made_of_an_earlier_version_is_not_put_over_a_later_one() {
        Receipt first = listed(ours().under("old"));
        appended(journal, aRequest().after(first).request(), ours().listing());
        assertFalse(queries.renew(end(first), aListing().listing()));
        assertEquals(Optional.of(ours().listing()), queries.listing(first.stream()));
    }

    @Test
    public void a_listing_made_of_another_head_is_not_put() {
        Receipt first = listed(ours());
        StreamHead forked =
                new StreamHead(first.stream(), 1, end(listed(ours())).hash());
        assertFalse(queries.renew(forked, aListing().listing()));
        assertEquals(Optional.of(ours().listing()), queries.listing(first.stream()));
    }

    @Test
    public void a_listing_of_an_unknown_history_is_not_put() {
        StreamHead lost = new StreamHead(aDossier(), 1, end(listed(ours())).hash());
        assertFalse(queries.renew(lost, ours().listing()));
        assertEquals(Optional.empty(), queries.listing(lost.stream()));
    }

    @Test
    public void a_history_that_no_list_showed_is_listed_by_renewal() {
        Receipt file = appended(journal, aRequest().request());
        assertTrue(queries.renew(end(file), ours().listing()));
        assertEquals(List.of(file.stream()), found(Facet.BODY, body));
    }

    @Test
    public void a_renewal_adds_nothing_to_the_history() {
        Receipt file = listed(ours());
        queries.renew(end(file), aListing().listing());
        assertEquals(Optional.of(end(file)), journal.head(file.stream()));
        assertEquals(1, journal.load(file.stream()).orElseThrow().commits().size());
    }

    // ---- several at once
    // ---------------------------------------------------------------------------------------------

    @Test
    public void the_stored_listing_is_that_of_the_writer_who_succeeded() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        try (Together writers = new Together(8)) {
            for (int round = 0; round < 10; round++) {
                StreamId file = aDossier();
                List<Object> results = writers.each(() -> {
                    String mark = "w-" + number.incrementAndGet();
                    appended(
                            journal,
                            aRequest().to(file).request(),
                            aListing().marked(Facet.BODY, mark).listing());
                    return mark;
                });
                String winner = results.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElseThrow();
                assertEquals(Optional.of(aListing().marked(Facet.BODY, winner).listing()), queries.listing(file));
            }
        }
    }

    @Test
    public void a_renewal_never_undoes_what_an_append_between_has_stored() throws InterruptedException {
        Receipt file = listed(ours().under("old"));
        AtomicInteger turn = new AtomicInteger();
        try (Together both = new Together(4)) {
            assertNothingThrown(both.each(() -> {
                boolean writes = turn.getAndIncrement() == 0;
                for (int i = 0; i < 30; i++) {
                    Optional<StreamHead> head = journal.head(file.stream());
                    if (writes) {
                        AppendRequest next = aRequest()
                                .to(file.stream())
                                .expecting(expected(head))
                                .request();
                        appended(
                                journal,
                                next,
                                ours().under("v-" + (head.orElseThrow().version() + 1))
                                        .listing());
                    } else {
                        queries.renew(
                                head.orElseThrow(),
                                ours().under("v-" + head.orElseThrow().version())
                                        .listing());
                    }
                }
                return true;
            }));
        }
        assertEquals(
                new Edition("v-31"),
                queries.listing(file.stream()).orElseThrow().edition());
    }

    @Test
    public void sixteen_who_renew_one_listing_all_put_it() throws InterruptedException {
        Receipt file = listed(ours().under("old").marked(Facet.CATEGORY, body).owing(FRI_2026_10_09));
        Listing renewed = ours().marked(Facet.PHASE, body).owing(SAT_2026_10_10).listing();
        try (Together renewing = new Together(16)) {
            List<Object> results = renewing.each(() -> queries.renew(end(file), renewed));
            assertEquals(List.of(true), results.stream().distinct().toList());
        }
        assertEquals(Optional.of(renewed), queries.listing(file.stream()));
    }

    @Test
    public void a_reader_never_sees_half_a_listing() throws InterruptedException {
        Listing one = ours().marked(Facet.PHASE, "one").owing(FRI_2026_10_09).listing();
        Listing two = ours().marked(Facet.PHASE, "two")
                .owing(SAT_2026_10_10)
                .under("two")
                .listing();
        Receipt file = appended(journal, aRequest().request(), one);
        AtomicInteger turn = new AtomicInteger();
        AtomicInteger reading = new AtomicInteger(3);
        try (Together both = new Together(4)) {
            assertNothingThrown(both.each(() -> {
                if (turn.getAndIncrement() == 0) {
                    for (int i = 0; reading.get() > 0; i++) {
                        queries.renew(end(file), i % 2 == 0 ? two : one);
                    }
                    return true;
                }
                try {
                    for (int i = 0; i < 40; i++) {
                        assertTrue(List.of(one, two)
                                .contains(queries.listing(file.stream()).orElseThrow()));
                    }
                    return true;
                } finally {
                    reading.decrementAndGet();
                }
            }));
        }
    }

    @Test
    public void a_file_that_is_always_marked_is_found_once_whatever_others_write() throws InterruptedException {
        Receipt file = listed(ours());
        AtomicInteger turn = new AtomicInteger();
        try (Together both = new Together(4)) {
            assertNothingThrown(both.each(() -> {
                boolean writes = turn.getAndIncrement() == 0;
                Receipt last = file;
                for (int i = 0; i < 30; i++) {
                    if (writes) {
                        last = appended(journal, aRequest().after(last).request(), ours().listing());
                    } else {
                        assertEquals(List.of(file.stream()), found(Facet.BODY, body));
                    }
                }
                return true;
            }));
        }
    }

    // ---- phrases
    // -----------------------------------------------------------------------------------------------------

    private AListing ours() {
        return aListing().marked(Facet.BODY, body);
    }

    private Receipt listed(AListing listing) {
        Receipt receipt = appended(journal, aRequest().request(), listing.listing());
        own.add(receipt.stream());
        return receipt;
    }

    private List<StreamId> found(Facet facet, String value) {
        return found(facet, value, THU_2026_10_01);
    }

    private List<StreamId> found(Facet facet, String value, LocalDate asOf) {
        return queries.find(StreamKind.DOSSIER, List.of(new Sought(facet, value)), asOf, Page.first(100));
    }

    private List<DueDuty> due(Window days, LocalDate asOf) {
        return ours(paged(100, page -> queries.due(days, asOf, page)), DueDuty::stream);
    }

    private List<ContractEnd> ending(Window days) {
        return ours(paged(100, page -> queries.ending(days, page)), ContractEnd::stream);
    }

    private List<StreamId> stale(Edition current, int size) {
        return paged(size, page -> queries.stale(StreamKind.DOSSIER, current, page));
    }

    private <T> List<T> ours(List<T> all, Function<T, StreamId> file) {
        return all.stream().filter(t -> own.contains(file.apply(t))).toList();
    }

    /** Gives everything, page by page, and sees that no page is longer than was asked. */
    private static <T> List<T> paged(int size, Function<Page<T>, List<T>> pages) {
        List<T> all = new ArrayList<>();
        Page<T> page = Page.first(size);
        List<T> some = pages.apply(page);
        while (!some.isEmpty()) {
            assertTrue(some.size() <= size && Collections.disjoint(all, some), some::toString);
            all.addAll(some);
            some = pages.apply(page.after(all.get(all.size() - 1)));
        }
        return all;
    }
}
