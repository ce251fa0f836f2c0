package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * The client asked a supplier about its response.
 *
 * @param clarification the question
 */
public record ClarificationAsked(Clarification clarification) implements ServicesEvent {

    public ClarificationAsked {
        Objects.requireNonNull(clarification, "clarification");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Clarifications.class).orElse(Clarifications.NONE).with(clarification));
    }
}
