package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractYear;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Produces the evaluation of a year that the Broker asked for; its rules stand in {@link EvaluatingPerformance}.
 *
 * @param year the calendar year
 * @param evaluation the evaluation
 */
public record ProduceEvaluation(int year, Document evaluation) implements ServicesAction, Request, Aimed<ContractYear> {

    public ProduceEvaluation {
        Objects.requireNonNull(evaluation, "evaluation");
    }

    @Override
    public ContractYear target() {
        return new ContractYear(year);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EvaluationProduced(target(), evaluation, situation.happened()));
    }
}
