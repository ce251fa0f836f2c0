package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Parts;
import org.courtier.money.Estimate;

/**
 * An authorisation was obtained or refused.
 *
 * @param kind which
 * @param name its name among others of its kind
 * @param outcome obtained or refused
 * @param amount the amount authorised, for a financial one
 * @param on when
 */
public record AuthorisationRecorded(
        AuthorisationKind kind, String name, AuthorisationStatus outcome, Optional<Estimate> amount, Moment on)
        implements ServicesEvent {

    public AuthorisationRecorded {
        Authorisation.requireName(kind, name);
        RecordAuthorisation.requireOutcome(outcome);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Authorisations named = before.find(Authorisations.class).orElse(Authorisations.NONE);
        return before.with(named.with(named.findOrBegin(kind, name, on).decided(outcome, amount, on)));
    }
}
