package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractYear;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Parts;

/**
 * The Broker supplied its template for the evaluation of a year.
 *
 * @param year the calendar year
 * @param template the template
 * @param on when
 */
public record EvaluationTemplateSupplied(ContractYear year, Document template, Moment on) implements ServicesEvent {

    public EvaluationTemplateSupplied {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(YearlyEvaluations.class).changing(year, e -> e.templateSupplied(on)));
    }
}
