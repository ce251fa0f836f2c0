package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.rule.Readings;

/**
 * A file was opened.
 *
 * @param guides the guides that it is under, the first one first
 * @param readings the readings fixed for it
 * @param on when
 */
public record Opened(List<GuideId> guides, Readings readings, Moment on) implements Event {

    public Opened {
        guides = List.copyOf(guides);
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.beginning(new Frame(guides, readings, on));
    }
}
