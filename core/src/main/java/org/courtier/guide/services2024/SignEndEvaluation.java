package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Signs the evaluation at the end of the contract, as the chief executive; its rules stand in {@link EvaluatingPerformance}. */
public record SignEndEvaluation() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EndEvaluationSigned(situation.setting().actor().person(), situation.happened()));
    }
}
