package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.pricing.Choice;

/**
 * The client took its choice back.
 *
 * @param reason why
 * @param on when
 */
public record ChoiceRetracted(String reason, Moment on) implements ServicesEvent {

    public ChoiceRetracted {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Choice.class);
        return before.without(Choice.class);
    }
}
