package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;

/**
 * Asks to correct an earlier entry: the action as it should have been recorded, and why.
 *
 * <p>It needs the history, so it is decided by {@link History#correct}, never by the state alone.
 *
 * @param commit the place of the wrong entry in the history, from 1
 * @param replacement the action as it should have been recorded
 * @param happened when it truly happened, when that was recorded wrongly
 * @param reason why, for the file
 */
public record Correct(long commit, Action replacement, Optional<Moment> happened, String reason) implements Request {

    public Correct {
        if (commit < 1) {
            throw new IllegalArgumentException("commit \"" + commit + "\" is not a place in a history: from 1");
        }
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(happened, "happened");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
    }

    /** Corrects an entry that happened when it was recorded to have happened. */
    public Correct(long commit, Action replacement, String reason) {
        this(commit, replacement, Optional.empty(), reason);
    }

    /** Gives the setting in which the replacement is decided: that of the wrong entry, at the true moment. */
    Setting setting(Setting ofTheEntry) {
        return happened.map(ofTheEntry::at).orElse(ofTheEntry);
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("a correction is decided with the history, not with the state alone");
    }
}
