package org.courtier.spi;

import org.courtier.decision.StreamId;

/**
 * The identity of a command was used before with other content: a mistake of the caller.
 */
public final class CommandReused extends JournalException {

    private static final long serialVersionUID = 1L;

    public CommandReused(StreamId stream, CommandId command) {
        super("history " + stream.value() + ": the command " + command + " was applied with other content");
    }
}
