package org.courtier.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courtier.calendar.Window;
import org.courtier.decision.Facet;
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

/** Finds files by listings that are kept in memory, reading them all. */
final class InMemoryQueries implements Queries {

    private record Listed(StreamHead at, Listing listing) {}

    private final SortedMap<StreamId, Listed> listed = new TreeMap<>();

    synchronized void put(StreamHead at, Listing listing) {
        listed.put(at.stream(), new Listed(at, listing));
    }

    @Override
    public synchronized List<StreamId> find(StreamKind kind, List<Sought> marks, LocalDate asOf, Page<StreamId> page) {
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("marks is empty: at least one is sought");
        }
        return page(streams(kind).filter(id -> marks.stream().allMatch(m -> bears(id, m, asOf))), page);
    }

    @Override
    public synchronized List<DueDuty> due(Window days, LocalDate asOf, Page<DueDuty> page) {
        return page(
                listed.keySet().stream()
                        .flatMap(this::duties)
                        .filter(d -> days.contains(d.duty().due()) && d.duty().open(asOf)),
                page);
    }

    @Override
    public synchronized List<ContractEnd> ending(Window days, Page<ContractEnd> page) {
        return page(
                listed.keySet().stream()
                        .flatMap(id -> marks(id)
                                .filter(m -> m.facet() == Facet.TERM)
                                .flatMap(m -> m.last().stream())
                                .map(last -> new ContractEnd(id, last)))
                        .filter(end -> days.contains(end.last())),
                page);
    }

    @Override
    public synchronized Optional<Listing> listing(StreamId stream) {
        return Optional.ofNullable(listed.get(stream)).map(Listed::listing);
    }

    @Override
    public synchronized List<StreamId> stale(StreamKind kind, Edition current, Page<StreamId> page) {
        Objects.requireNonNull(current, "current");
        return page(
                streams(kind).filter(id -> !listed.get(id).listing().edition().equals(current)), page);
    }

    @Override
    public synchronized boolean renew(StreamHead at, Listing listing) {
        boolean same = Optional.ofNullable(listed.get(at.stream()))
                .filter(l -> l.at().equals(at))
                .isPresent();
        if (same) {
            put(at, listing);
        }
        return same;
    }

    private Stream<StreamId> streams(StreamKind kind) {
        return listed.keySet().stream().filter(id -> id.kind() == kind);
    }

    private Stream<Mark> marks(StreamId id) {
        return listed.get(id).listing().marks().stream();
    }

    private boolean bears(StreamId id, Sought sought, LocalDate asOf) {
        return marks(id)
                .anyMatch(m -> m.facet() == sought.facet() && m.value().equals(sought.value()) && m.holds(asOf));
    }

    private Stream<DueDuty> duties(StreamId id) {
        Listing listing = listed.get(id).listing();
        return IntStream.range(0, listing.duties().size())
                .mapToObj(place -> new DueDuty(id, place, listing.duties().get(place)));
    }

    private static <T extends Comparable<T>> List<T> page(Stream<T> all, Page<T> page) {
        return all.filter(
                        t -> page.after().filter(last -> last.compareTo(t) >= 0).isEmpty())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(page.size())
                .toList();
    }
}
