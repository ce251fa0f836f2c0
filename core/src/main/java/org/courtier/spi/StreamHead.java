package org.courtier.spi;

import java.util.Objects;
import org.courtier.decision.StreamId;

/**
 * Where a history ends; the hash stands for everything before it.
 *
 * @param stream whose history
 * @param version the number of its last event, from 1
 * @param hash the hash of its last entry
 */
public record StreamHead(StreamId stream, long version, ChainHash hash) {

    public StreamHead {
        Objects.requireNonNull(stream, "stream");
        if (version < 1) {
            throw new IllegalArgumentException("version \"" + version + "\" is not that of an event: from 1");
        }
        Objects.requireNonNull(hash, "hash");
    }
}
