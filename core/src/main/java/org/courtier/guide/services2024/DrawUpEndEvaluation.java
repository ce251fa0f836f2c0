package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Draws up the evaluation of the supplier's performance at the end of the contract; its rules stand in
 * {@link EvaluatingPerformance}.
 *
 * @param report the report
 */
public record DrawUpEndEvaluation(Document report) implements ServicesAction, Request {

    public DrawUpEndEvaluation {
        Objects.requireNonNull(report, "report");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EndEvaluationDrawnUp(report, situation.happened()));
    }
}
