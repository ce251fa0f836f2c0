package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.solicitation.BrokerOutcome;

/**
 * Asks to decide, as the Broker, of an amendment of the price request; its rules stand in {@link AmendingPriceRequest}.
 *
 * @param number the number of the amendment
 * @param outcome the decision
 * @param reason why, never blank when it is a refusal
 * @param impactValidated whether its impact on the price request was validated (P-157)
 * @param scopeFit whether it leaves the scope of the qualifications as it is (P-158)
 */
public record DecideAmendment(
        int number, BrokerOutcome outcome, String reason, boolean impactValidated, boolean scopeFit)
        implements ServicesAction, Request, Aimed<Integer> {

    public DecideAmendment {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        if (outcome == BrokerOutcome.REFUSED && reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: a refusal gives its reason");
        }
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AmendmentDecided(number, outcome, reason, situation.happened()));
    }
}
