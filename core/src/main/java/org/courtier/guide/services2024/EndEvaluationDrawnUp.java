package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.Signatures;
import org.courtier.decision.Parts;

/**
 * The client drew up the evaluation at the end of the contract.
 *
 * @param report the report
 * @param on when
 */
public record EndEvaluationDrawnUp(Document report, Moment on) implements ServicesEvent {

    public EndEvaluationDrawnUp {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        return before.with(new EndEvaluation(report, on, Optional.empty()));
    }
}
