package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that the client asked a supplier about its response; its rules stand in {@link FrequentQuestions}.
 *
 * @param supplier whose response
 * @param question the question, never blank
 */
public record AskClarification(SupplierId supplier, String question)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public AskClarification {
        Objects.requireNonNull(supplier, "supplier");
        if (Objects.requireNonNull(question, "question").isBlank()) {
            throw new IllegalArgumentException("question is blank: \"" + question + "\"");
        }
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ClarificationAsked(new Clarification(supplier, question, situation.happened())));
    }
}
