package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.money.Estimate;

/**
 * Tells that an authorisation was obtained or refused; no document is asked for (P-213). Its rules stand in {@link Authorising}.
 *
 * @param kind which
 * @param name its name among others of its kind; never blank for {@code OTHER}
 * @param outcome obtained or refused
 * @param amount the amount authorised, for a financial one
 */
public record RecordAuthorisation(
        AuthorisationKind kind, String name, AuthorisationStatus outcome, Optional<Estimate> amount)
        implements ServicesAction, Report {

    public RecordAuthorisation {
        Authorisation.requireName(kind, name);
        requireOutcome(outcome);
        Objects.requireNonNull(amount, "amount");
    }

    static void requireOutcome(AuthorisationStatus outcome) {
        if (outcome != AuthorisationStatus.OBTAINED && outcome != AuthorisationStatus.REFUSED) {
            throw new IllegalArgumentException("outcome \"" + outcome + "\" is neither OBTAINED nor REFUSED");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AuthorisationRecorded(kind, name, outcome, amount, situation.happened()));
    }
}
