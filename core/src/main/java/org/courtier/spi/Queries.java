package org.courtier.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Window;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;

/**
 * Port: finds files among many by the {@link Listing} that the journal stored with the last append of each.
 *
 * <p>An answer is a function of the day asked: {@code asOf} is the end of that day, for what is known now. <b>Order.</b> Each list has
 * one total order, and a page is what comes after an element in it. <b>Transactions.</b> What an append has stored is found as soon
 * as the append can be read. <b>Threads.</b> Any method may be called from any thread. <b>Errors</b> are those of the
 * {@link Journal}.
 */
public interface Queries {

    /**
     * Gives the files of a kind that bear every one of the marks at the end of a day, in the order of their identities.
     *
     * @throws IllegalArgumentException if no mark is given
     */
    List<StreamId> find(StreamKind kind, List<Sought> marks, LocalDate asOf, Page<StreamId> page);

    /** Gives the duties that are due on one of the days and open at the end of {@code asOf}, the first due first. */
    List<DueDuty> due(Window days, LocalDate asOf, Page<DueDuty> page);

    /** Gives the contracts whose last day is one of the days, the first to end first. */
    List<ContractEnd> ending(Window days, Page<ContractEnd> page);

    /** Gives the listing of a history as it is stored, which may be {@link Listing#NONE}; empty when the history does not exist. */
    Optional<Listing> listing(StreamId stream);

    /** Gives the files of a kind whose listing does not stand on an edition, in the order of their identities; those that no list shows
     * are among them. */
    List<StreamId> stale(StreamKind kind, Edition current, Page<StreamId> page);

    /**
     * Puts a listing in place of the stored one, if the history still ends where it did when the listing was made.
     *
     * @return whether it was put there; if not, the append that came between has stored one of its own
     */
    boolean renew(StreamHead at, Listing listing);
}
