package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;

/**
 * An earlier entry was wrong: the state is folded with other events in its place. The wrong entry stays in the history.
 *
 * <p>A correction is never an amendment: it says that the record was wrong, not that the parties agreed otherwise.
 *
 * @param commit the place of the wrong entry in the history
 * @param replacement the events that stand in its place
 * @param reason why
 * @param on when it was corrected
 */
public record EntryCorrected(long commit, List<Event> replacement, String reason, Moment on) implements Event {

    public EntryCorrected {
        if (commit < 1) {
            throw new IllegalArgumentException("commit \"" + commit + "\" is not a place in a history: from 1");
        }
        replacement = List.copyOf(replacement);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    /** Adds the trace of the correction; the fold of the history puts the replacement in place. */
    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Corrections.class).orElse(Corrections.NONE).with(this));
    }
}
