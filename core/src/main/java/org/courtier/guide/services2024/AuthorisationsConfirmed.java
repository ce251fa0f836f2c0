package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.decision.Parts;

/**
 * The client confirmed that all the necessary authorisations were obtained.
 *
 * @param on when
 */
public record AuthorisationsConfirmed(Moment on) implements ServicesEvent {

    public AuthorisationsConfirmed {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Preparation.class).authorisationsConfirmed(on));
    }
}
