package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractYear;
import org.courtier.contract.YearlyEvaluation;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The Broker asked the client to evaluate the supplier's performance of a year.
 *
 * @param year the calendar year
 * @param on when
 */
public record EvaluationRequested(ContractYear year, Moment on) implements ServicesEvent {

    public EvaluationRequested {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        YearlyEvaluations known = before.find(YearlyEvaluations.class).orElse(YearlyEvaluations.NONE);
        if (known.of(year).isPresent()) {
            throw new ImpossibleEvent("an earlier event asked for the evaluation of " + year.value());
        }
        return before.with(known.with(YearlyEvaluation.requested(year, on)));
    }
}
