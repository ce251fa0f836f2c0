package org.courtier.decision;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.rule.ReadingChoice;

/**
 * Another answer was chosen for an open point.
 *
 * @param choice the new answer
 * @param reason why
 * @param on when
 */
public record ReadingChanged(ReadingChoice choice, String reason, Moment on) implements Event {

    public ReadingChanged {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Frame frame = before.require(Frame.class);
        return before.with(new Frame(frame.guides(), frame.readings().with(choice), frame.opened()));
    }
}
