package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.ContractYear;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks the client to evaluate the supplier's performance of a year; its rules stand in {@link EvaluatingPerformance}.
 *
 * @param year the calendar year
 */
public record RequestEvaluation(int year) implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EvaluationRequested(new ContractYear(year), situation.happened()));
    }
}
