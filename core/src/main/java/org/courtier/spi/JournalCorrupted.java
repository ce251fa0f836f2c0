package org.courtier.spi;

import org.courtier.decision.StreamId;

/**
 * A stored byte is not the one that was stored, or an entry is missing: stop and tell someone.
 */
public final class JournalCorrupted extends JournalException {

    private static final long serialVersionUID = 1L;

    public JournalCorrupted(StreamId stream, long version, String kind) {
        super("history " + stream.value() + ", version " + version + ": " + kind);
    }
}
