package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.ValidationRequest;

/**
 * The Broker decided of the price request that the client submitted.
 *
 * @param outcome the decision
 * @param reason why
 * @param scopeFit whether it fits the scope of each selected qualification
 * @param on when
 */
public record ValidationDecided(BrokerOutcome outcome, String reason, List<CategoryFit> scopeFit, Moment on)
        implements ServicesEvent {

    public ValidationDecided {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        scopeFit = List.copyOf(scopeFit);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(ValidationRequest.class);
        return before.with(new BrokerValidation(outcome, reason, on)).with(new ScopeFit(scopeFit));
    }
}
