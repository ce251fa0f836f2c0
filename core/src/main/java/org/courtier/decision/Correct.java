package org.courtier.decision;

import java.util.List;
import java.util.Objects;

/**
 * Asks to correct an earlier entry: the action as it should have been recorded, and why.
 *
 * <p>It needs the history, so it is decided by {@link History#correct}, never by the state alone.
 *
 * @param commit the place of the wrong entry in the history, from 1
 * @param replacement the action as it should have been recorded
 * @param reason why, for the file
 */
public record Correct(long commit, Action replacement, String reason) implements Request {

    public Correct {
        if (commit < 1) {
            throw new IllegalArgumentException("commit \"" + commit + "\" is not a place in a history: from 1");
        }
        Objects.requireNonNull(replacement, "replacement");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("a correction is decided with the history, not with the state alone");
    }
}
