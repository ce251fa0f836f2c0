package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Solicitation;

/**
 * The Broker decided of an amendment of the price request.
 *
 * @param number the number of the amendment
 * @param outcome the decision
 * @param reason why
 * @param on when
 */
public record AmendmentDecided(int number, BrokerOutcome outcome, String reason, Moment on) implements ServicesEvent {

    public AmendmentDecided {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Solicitation solicitation = before.require(Solicitation.class);
        RequestAmendment amendment = solicitation
                .amendment(number)
                .filter(a -> a.outcome().isEmpty())
                .orElseThrow(() -> new ImpossibleEvent("no amendment " + number + " waits for a decision"));
        return before.with(solicitation.with(amendment.decided(outcome, on)));
    }
}
