package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.ConsentOf;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that a consent to name the contact person was withdrawn; its rules stand in {@link SharingExperience}.
 *
 * @param consent whose
 */
public record WithdrawContactConsent(ConsentOf consent) implements ServicesAction, Report {

    public WithdrawContactConsent {
        Objects.requireNonNull(consent, "consent");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContactConsentWithdrawn(consent, situation.happened()));
    }
}
