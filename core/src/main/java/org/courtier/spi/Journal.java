package org.courtier.spi;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.StreamId;

/**
 * Port: where everything that was accepted is kept, in order, once.
 *
 * <p><b>Order.</b> Each history is a chain of entries with the versions 1, 2, 3, …; no order is promised between histories.
 * <b>Whole or absent.</b> The entries of one append are stored together or not at all. <b>Once.</b> An append checks the command
 * first: known with the same content, it gives the first receipt; known with other content, it is {@link CommandReused}. Then the
 * expected version and head, {@link VersionConflict}. <b>Threads.</b> Any method may be called from any thread; of several writers
 * of one version exactly one succeeds. <b>Durability.</b> When {@code append} has returned, the entries survive the end of the
 * process, unless the implementation says that it keeps them in memory. <b>Errors</b> are {@link JournalException}s, each saying
 * what the caller can do; after one, nothing was stored, except as {@link OutcomeUnknown} says.
 */
public interface Journal {

    /** Gives the codec that the journal was given for the bytes that it keeps. */
    EventCodec codec();

    /**
     * Stores one accepted action, and in the same transaction how lists show the history after it, in place of what they showed
     * before. A journal without {@link Queries} leaves the listing.
     *
     * @throws VersionConflict if the history is not what the writer expected: reload and decide again
     * @throws CommandReused if the command's identity was used with other content
     * @throws StoreBusy if the store did not answer in time: try again later
     * @throws StoreUnavailable if the store cannot be used
     * @throws OutcomeUnknown if it is not known whether the action was stored: ask for its receipt
     * @throws TransactionDoomed if the journal has joined a transaction that must now be rolled back
     */
    AppendOutcome append(AppendRequest request, Listing listing);

    /** Stores one accepted action of a history that no list shows. */
    default AppendOutcome append(AppendRequest request) {
        return append(request, Listing.NONE);
    }

    /**
     * Gives one consistent, verified version of a history; empty when it does not exist.
     *
     * @throws JournalCorrupted if a stored byte is not the one that was stored
     */
    Optional<StreamRecord> load(StreamId stream);

    /**
     * Gives a history as it was when its last version was at most the given one; empty when it did not exist.
     *
     * <p>A commit is given whole or not at all.
     */
    Optional<StreamRecord> load(StreamId stream, long upToVersion);

    /** Gives the receipt of a command when it was applied: did it happen? */
    Optional<Receipt> receipt(StreamId stream, CommandId command);

    /** Gives where a history ends, without reading or verifying it; empty when it does not exist. */
    Optional<StreamHead> head(StreamId stream);

    /** Gives where each history ends, in the order of their identities; each as it was at some moment of the reading. */
    List<StreamHead> heads(Page<StreamId> page);
}
