package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ExperienceContact;
import org.courtier.decision.Parts;
import org.courtier.party.PersonRef;

/**
 * A consent was given to name a contact person; consents to another person are of no use for this one.
 *
 * @param consent whose
 * @param person the contact person
 * @param on when
 */
public record ContactConsentGiven(ConsentOf consent, PersonRef person, Moment on) implements ServicesEvent {

    public ContactConsentGiven {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        ExperienceContact contact = before.find(ExperienceContact.class)
                .filter(c -> c.person().equals(person))
                .orElse(ExperienceContact.of(person));
        return before.with(contact.given(consent, on));
    }
}
