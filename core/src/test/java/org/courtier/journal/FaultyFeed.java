package org.courtier.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.courtier.spi.Change;
import org.courtier.spi.Feed;
import org.courtier.spi.Page;
import org.courtier.testkit.journal.AppendRequests;

/** A feed with one planted fault, which the contract must find. */
final class FaultyFeed implements Feed {

    enum Fault {
        NONE,
        SOME_ARE_SEEN_LATE,
        POSITION_INCLUDED,
        PAGE_TOO_LONG,
        LAST_ONE_LEFT_OUT,
        FIRST_ONE_LEFT_OUT,
        VERSION_OF_THE_FIRST_ENTRY,
        POSITIONS_GIVEN_ANEW,
        IN_REVERSE,
        END_IS_ANNOUNCED
    }

    private final Fault fault;
    private final Feed right;
    private final AtomicInteger read = new AtomicInteger();

    FaultyFeed(Fault fault, Feed right) {
        this.fault = fault;
        this.right = right;
    }

    @Override
    public List<Change> changes(Page<Long> page) {
        List<Change> changes = right.changes(page);
        return switch (fault) {
            // as where a writer takes its position before it commits
            case SOME_ARE_SEEN_LATE ->
                changes.stream()
                        .filter(c -> c.equals(changes.get(changes.size() - 1))
                                || ThreadLocalRandom.current().nextInt(5) > 0)
                        .toList();
            case POSITION_INCLUDED ->
                changes.isEmpty()
                        ? changes
                        : right.changes(new Page<>(page.after().map(p -> Math.max(0, p - 1)), page.size()));
            case PAGE_TOO_LONG -> right.changes(new Page<>(page.after(), Math.min(1000, page.size() + 1)));
            case LAST_ONE_LEFT_OUT -> changes.subList(0, Math.max(0, changes.size() - 1));
            case FIRST_ONE_LEFT_OUT ->
                page.after().filter(p -> p > 0).isPresent() || changes.isEmpty()
                        ? changes
                        : changes.subList(1, changes.size());
            case VERSION_OF_THE_FIRST_ENTRY ->
                changes.stream()
                        .map(c -> new Change(c.position(), c.stream(), 1))
                        .toList();
            case POSITIONS_GIVEN_ANEW -> {
                int more = read.incrementAndGet();
                yield changes.stream()
                        .map(c -> new Change(c.position() + more, c.stream(), c.version()))
                        .toList();
            }
            case IN_REVERSE -> {
                List<Change> reversed = new ArrayList<>(changes);
                Collections.reverse(reversed);
                yield reversed;
            }
            case END_IS_ANNOUNCED -> {
                List<Change> all = right.changes(Page.first(1000));
                yield changes.isEmpty() && page.size() == 10
                        ? List.of(new Change(all.size() + 1L, AppendRequests.aDossier(), 1))
                        : changes;
            }
            default -> changes;
        };
    }
}
