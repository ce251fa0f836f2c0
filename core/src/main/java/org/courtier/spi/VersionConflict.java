package org.courtier.spi;

import org.courtier.decision.StreamId;

/**
 * The history is not what the writer took it to be: reload and decide again.
 */
public final class VersionConflict extends JournalException {

    private static final long serialVersionUID = 1L;

    private final long actualVersion;

    public VersionConflict(StreamId stream, Expected expected, long actualVersion) {
        super("history " + stream.value() + ": expected " + expected + ", found version " + actualVersion);
        this.actualVersion = actualVersion;
    }

    /** Gives the last version that is stored; 0 when the history does not exist. */
    public long actualVersion() {
        return actualVersion;
    }
}
