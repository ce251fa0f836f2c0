package org.courtier.journal;

import static org.courtier.testkit.journal.AppendRequests.aRequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Window;
import org.courtier.decision.Facet;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.AppendOutcome;
import org.courtier.spi.AppendRequest;
import org.courtier.spi.ContractEnd;
import org.courtier.spi.DueDuty;
import org.courtier.spi.Edition;
import org.courtier.spi.Expected;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Sought;
import org.courtier.spi.StreamHead;

/** Queries with one planted fault, which the contract must find. */
final class FaultyQueries implements Queries {

    enum Fault {
        NONE,
        DAY_ASKED_IGNORED,
        MARK_HOLDS_A_DAY_LATE,
        MARK_HOLDS_A_DAY_EARLY,
        FIRST_MARK_SUFFICES,
        EVERY_KIND_FOUND,
        VALUES_FOUND_IN_ANY_CASE,
        NO_MARK_FINDS_NOTHING,
        PAGE_TOO_LONG,
        PAGE_BEGINS_WITH_THE_LAST_ONE_OF_THE_PAGE_BEFORE,
        FOUND_IN_REVERSE,
        LAST_DAY_OF_THE_WINDOW_LEFT_OUT,
        ENDED_DUTIES_STILL_DUE,
        DUTIES_IN_THE_ORDER_OF_FILES,
        EQUAL_DUTIES_GIVEN_ONCE,
        CONTRACT_ENDS_A_DAY_LATE,
        MARKS_SORTED,
        LISTING_OF_AN_UNKNOWN_HISTORY,
        NOTHING_IS_STALE,
        WHAT_NO_LIST_SHOWS_IS_NOT_STALE,
        RENEWED_WITHOUT_A_LOOK_AT_THE_VERSION,
        RENEWED_WITHOUT_A_LOOK_AT_THE_HASH,
        SAID_TO_BE_RENEWED,
        RENEWAL_IS_AN_APPEND,
        FACETS_TAKEN_FOR_ONE_ANOTHER,
        PERCENT_FINDS_ALL,
        DUTY_OPEN_BEFORE_IT_OPENED,
        LATE_DUTIES_LEFT_OUT,
        PHASES_END_AS_CONTRACTS_DO,
        LISTED_BEFORE_THE_APPEND_IS_REFUSED,
        EARLIER_LISTING_KEPT_WHERE_THERE_IS_NONE
    }

    private final Fault fault;
    private final InMemoryJournal journal;
    private final Queries right;

    FaultyQueries(Fault fault, InMemoryJournal journal) {
        this.fault = fault;
        this.journal = journal;
        this.right = journal.queries();
    }

    @Override
    public List<StreamId> find(StreamKind kind, List<Sought> marks, LocalDate asOf, Page<StreamId> page) {
        return switch (fault) {
            case DAY_ASKED_IGNORED -> right.find(kind, marks, LocalDate.of(2026, 10, 9), page);
            case MARK_HOLDS_A_DAY_LATE -> right.find(kind, marks, asOf.minusDays(1), page);
            case MARK_HOLDS_A_DAY_EARLY -> right.find(kind, marks, asOf.plusDays(1), page);
            case FIRST_MARK_SUFFICES -> right.find(kind, marks.subList(0, Math.min(1, marks.size())), asOf, page);
            case EVERY_KIND_FOUND -> everyKind(marks, asOf, page);
            case VALUES_FOUND_IN_ANY_CASE -> right.find(kind, lowered(marks), asOf, page);
            case NO_MARK_FINDS_NOTHING -> marks.isEmpty() ? List.of() : right.find(kind, marks, asOf, page);
            case PAGE_TOO_LONG ->
                right.find(kind, marks, asOf, new Page<>(page.after(), Math.min(1000, page.size() + 1)));
            case PAGE_BEGINS_WITH_THE_LAST_ONE_OF_THE_PAGE_BEFORE -> again(page, right.find(kind, marks, asOf, page));
            case FACETS_TAKEN_FOR_ONE_ANOTHER ->
                Stream.of(Facet.values())
                        .flatMap(f ->
                                right
                                        .find(
                                                kind,
                                                List.of(new Sought(
                                                        f, marks.get(0).value())),
                                                asOf,
                                                page)
                                        .stream())
                        .toList();
            case PERCENT_FINDS_ALL ->
                marks.get(0).value().equals("%")
                        ? right.stale(kind, new Edition("any"), page)
                        : right.find(kind, marks, asOf, page);
            case FOUND_IN_REVERSE -> reversed(right.find(kind, marks, asOf, page));
            default -> right.find(kind, marks, asOf, page);
        };
    }

    @Override
    public List<DueDuty> due(Window days, LocalDate asOf, Page<DueDuty> page) {
        return switch (fault) {
            case LAST_DAY_OF_THE_WINDOW_LEFT_OUT ->
                right.due(days, asOf, page).stream()
                        .filter(d -> days.first().equals(days.last())
                                || d.duty().due().isBefore(days.last()))
                        .toList();
            case ENDED_DUTIES_STILL_DUE -> right.due(days, asOf.isBefore(days.last()) ? asOf : days.last(), page);
            case DUTY_OPEN_BEFORE_IT_OPENED -> right.due(days, asOf.plusDays(30), page);
            case LATE_DUTIES_LEFT_OUT ->
                right.due(days, asOf, page).stream()
                        .filter(d -> !d.duty().due().isBefore(asOf))
                        .toList();
            case DUTIES_IN_THE_ORDER_OF_FILES ->
                right.due(days, asOf, page).stream()
                        .sorted(Comparator.comparing(DueDuty::stream))
                        .toList();
            case EQUAL_DUTIES_GIVEN_ONCE ->
                right.due(days, asOf, page).stream().filter(d -> d.place() == 0).toList();
            default -> right.due(days, asOf, page);
        };
    }

    @Override
    public List<ContractEnd> ending(Window days, Page<ContractEnd> page) {
        if (fault == Fault.PHASES_END_AS_CONTRACTS_DO && page.after().isEmpty()) {
            return endsOfAnyFacet(days);
        }
        List<ContractEnd> ends = right.ending(days, page);
        return fault == Fault.CONTRACT_ENDS_A_DAY_LATE
                ? ends.stream()
                        .map(e -> new ContractEnd(e.stream(), e.last().plusDays(1)))
                        .toList()
                : ends;
    }

    @Override
    public Optional<Listing> listing(StreamId stream) {
        Optional<Listing> listing = right.listing(stream);
        return switch (fault) {
            case LISTING_OF_AN_UNKNOWN_HISTORY -> listing.or(() -> Optional.of(Listing.NONE));
            case MARKS_SORTED ->
                listing.map(l -> new Listing(
                        l.marks().stream()
                                .sorted(Comparator.comparing(Mark::value))
                                .toList(),
                        l.duties(),
                        l.edition()));
            default -> listing;
        };
    }

    @Override
    public List<StreamId> stale(StreamKind kind, Edition current, Page<StreamId> page) {
        return switch (fault) {
            case NOTHING_IS_STALE -> List.of();
            case WHAT_NO_LIST_SHOWS_IS_NOT_STALE ->
                right.stale(kind, current, page).stream()
                        .filter(id -> !right.listing(id).equals(Optional.of(Listing.NONE)))
                        .toList();
            default -> right.stale(kind, current, page);
        };
    }

    @Override
    public boolean renew(StreamHead at, Listing listing) {
        Optional<StreamHead> head = journal.head(at.stream());
        return switch (fault) {
            case RENEWED_WITHOUT_A_LOOK_AT_THE_VERSION ->
                head.filter(h -> right.renew(h, listing)).isPresent();
            case RENEWED_WITHOUT_A_LOOK_AT_THE_HASH ->
                head.filter(h -> h.version() == at.version())
                        .filter(h -> right.renew(h, listing))
                        .isPresent();
            case SAID_TO_BE_RENEWED -> head.filter(at::equals).isPresent();
            case RENEWAL_IS_AN_APPEND -> {
                boolean renewed = right.renew(at, listing);
                if (renewed) {
                    journal.append(
                            aRequest()
                                    .to(at.stream())
                                    .expecting(new Expected.Exactly(at.version(), at.hash()))
                                    .request(),
                            listing);
                }
                yield renewed;
            }
            default -> right.renew(at, listing);
        };
    }

    /** Appends, with the faults that a journal has in storing listings. */
    AppendOutcome append(AppendRequest request, Listing listing) {
        Optional<StreamHead> head = journal.head(request.stream());
        Optional<Listing> before = right.listing(request.stream());
        if (fault == Fault.LISTED_BEFORE_THE_APPEND_IS_REFUSED) {
            head.ifPresent(h -> right.renew(h, listing));
        }
        boolean kept = fault == Fault.EARLIER_LISTING_KEPT_WHERE_THERE_IS_NONE && listing.equals(Listing.NONE);
        return journal.append(request, kept ? before.orElse(listing) : listing);
    }

    private List<ContractEnd> endsOfAnyFacet(Window days) {
        return right.stale(StreamKind.DOSSIER, new Edition("any"), Page.first(1000)).stream()
                .flatMap(id -> right.listing(id).orElseThrow().marks().stream()
                        .flatMap(m -> m.last().stream())
                        .filter(days::contains)
                        .map(last -> new ContractEnd(id, last)))
                .toList();
    }

    private List<StreamId> everyKind(List<Sought> marks, LocalDate asOf, Page<StreamId> page) {
        List<StreamId> found = new ArrayList<>();
        for (StreamKind kind : StreamKind.values()) {
            found.addAll(right.find(kind, marks, asOf, page));
        }
        return found;
    }

    private static List<Sought> lowered(List<Sought> marks) {
        return marks.stream()
                .map(m -> new Sought(m.facet(), m.value().replace('B', 'b')))
                .toList();
    }

    private static List<StreamId> again(Page<StreamId> page, List<StreamId> found) {
        List<StreamId> again = new ArrayList<>(found);
        page.after().filter(last -> !found.isEmpty()).ifPresent(last -> again.add(0, last));
        return again;
    }

    private static List<StreamId> reversed(List<StreamId> found) {
        return found.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
