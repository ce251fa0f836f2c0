package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ExperienceContact;
import org.courtier.decision.Parts;

/**
 * A consent to name the contact person was withdrawn.
 *
 * @param consent whose
 * @param on when
 */
public record ContactConsentWithdrawn(ConsentOf consent, Moment on) implements ServicesEvent {

    public ContactConsentWithdrawn {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(ExperienceContact.class).withdrawn(consent, on));
    }
}
