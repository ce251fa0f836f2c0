package org.courtier.spi;

import org.courtier.decision.StreamId;

/**
 * It is not known whether the action was stored: ask the journal for the receipt of the command.
 */
public final class OutcomeUnknown extends JournalException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(StreamId stream, CommandId command, String reason) {
        super("history " + stream.value() + ", command " + command + ": not known whether it was stored: " + reason);
    }
}
