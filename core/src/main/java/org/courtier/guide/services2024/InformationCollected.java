package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.decision.Parts;

/**
 * The Broker had collected from the client what it needs to prepare the preliminary versions.
 *
 * @param on when
 */
public record InformationCollected(Moment on) implements ServicesEvent {

    public InformationCollected {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Preparation.class).informationCollected(on));
    }
}
