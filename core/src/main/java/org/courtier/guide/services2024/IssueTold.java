package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * The client told the Broker of a problem.
 *
 * @param number the number of the problem
 * @param on when
 */
public record IssueTold(int number, Moment on) implements ServicesEvent {

    public IssueTold {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Issues.class).telling(number, on));
    }
}
