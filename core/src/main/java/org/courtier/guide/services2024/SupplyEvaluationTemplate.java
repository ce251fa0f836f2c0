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
 * Supplies the Broker's template for the evaluation of a year; its rules stand in {@link EvaluatingPerformance}.
 *
 * @param year the calendar year
 * @param template the template
 */
public record SupplyEvaluationTemplate(int year, Document template)
        implements ServicesAction, Request, Aimed<ContractYear> {

    public SupplyEvaluationTemplate {
        Objects.requireNonNull(template, "template");
    }

    @Override
    public ContractYear target() {
        return new ContractYear(year);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EvaluationTemplateSupplied(target(), template, situation.happened()));
    }
}
