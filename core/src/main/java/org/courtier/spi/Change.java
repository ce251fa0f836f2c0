package org.courtier.spi;

import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * One append, as the feed tells it.
 *
 * @param position its place in the feed, from 1; later changes have higher ones, with gaps
 * @param stream whose history changed
 * @param version the number of the last event that the append added
 */
public record Change(long position, StreamId stream, long version) {

    public Change {
        if (position < 1) {
            throw new IllegalArgumentException("position \"" + position + "\" is not a place in the feed: from 1");
        }
        Objects.requireNonNull(stream, "stream");
        if (version < 1) {
            throw new IllegalArgumentException("version \"" + version + "\" is not that of an event: from 1");
        }
    }
}
