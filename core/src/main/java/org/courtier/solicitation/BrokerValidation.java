package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * What the Broker decided of the price request: one decision, which validates it and authorises its sending, or refuses it.
 *
 * @param outcome the decision
 * @param reason why, never blank when it is a refusal
 * @param decided when
 */
public record BrokerValidation(BrokerOutcome outcome, String reason, Moment decided) implements Part {

    public BrokerValidation {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        if (outcome == BrokerOutcome.REFUSED && reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: a refusal gives its reason");
        }
        Objects.requireNonNull(decided, "decided");
    }

    public boolean authorised() {
        return outcome == BrokerOutcome.AUTHORISED;
    }
}
