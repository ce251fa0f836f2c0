package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Prepares the preliminary versions, or prepares them anew (step 5); its rules stand in {@link PreparingContract}.
 *
 * @param contract the specific contract
 * @param contractTemplate the template from which it was drawn
 * @param commitmentForm the responsibility commitment form
 * @param formTemplate the template from which it was drawn
 */
public record PrepareDrafts(
        Document contract, Document contractTemplate, Document commitmentForm, Document formTemplate)
        implements ServicesAction, Request {

    public PrepareDrafts {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(contractTemplate, "contractTemplate");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
        Objects.requireNonNull(formTemplate, "formTemplate");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DraftsPrepared(
                List.of(contract, commitmentForm), List.of(contractTemplate, formTemplate), situation.happened()));
    }
}
