package org.courtier.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.spi.ContractEnd;
import org.courtier.spi.DueDuty;
import org.courtier.spi.Edition;
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
        SAID_TO_BE_RENEWED
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
            default -> right.renew(at, listing);
        };
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
