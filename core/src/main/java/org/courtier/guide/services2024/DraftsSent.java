package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.decision.Parts;

/**
 * The Broker sent the preliminary versions to the client for validation.
 *
 * @param on when
 */
public record DraftsSent(Moment on) implements ServicesEvent {

    public DraftsSent {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Preparation.class).draftsSent(on));
    }
}
