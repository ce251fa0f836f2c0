package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractYear;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Parts;

/**
 * The client produced the evaluation of a year.
 *
 * @param year the calendar year
 * @param evaluation the evaluation
 * @param on when
 */
public record EvaluationProduced(ContractYear year, Document evaluation, Moment on) implements ServicesEvent {

    public EvaluationProduced {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(YearlyEvaluations.class).changing(year, e -> e.produced(evaluation, on)));
    }
}
