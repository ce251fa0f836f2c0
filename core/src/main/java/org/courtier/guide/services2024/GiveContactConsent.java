package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.ConsentOf;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Tells that a consent was given to name a contact person; its rules stand in {@link SharingExperience}.
 *
 * @param consent whose
 * @param person the contact person
 */
public record GiveContactConsent(ConsentOf consent, PersonRef person) implements ServicesAction, Report {

    public GiveContactConsent {
        Objects.requireNonNull(consent, "consent");
        Objects.requireNonNull(person, "person");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContactConsentGiven(consent, person, situation.happened()));
    }
}
