package org.courtier.spi;

import java.util.Objects;

/** What a writer takes a history to be; it is extended only if it is just that. */
public sealed interface Expected {

    /** The history does not exist yet. */
    record New() implements Expected {}

    /**
     * The history ends with this version, whose entry has this hash.
     *
     * @param version the number of the last event, from 1
     * @param head the hash of the last entry
     */
    record Exactly(long version, ChainHash head) implements Expected {
        public Exactly {
            if (version < 1) {
                throw new IllegalArgumentException("version \"" + version + "\" is not that of an event: from 1");
            }
            Objects.requireNonNull(head, "head");
        }
    }
}
