package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.EndEvaluation;
import org.courtier.decision.Parts;
import org.courtier.party.PersonRef;

/**
 * The chief executive signed the evaluation at the end of the contract.
 *
 * @param signatory who signed
 * @param on when
 */
public record EndEvaluationSigned(PersonRef signatory, Moment on) implements ServicesEvent {

    public EndEvaluationSigned {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(EndEvaluation.class).signed(on));
    }
}
