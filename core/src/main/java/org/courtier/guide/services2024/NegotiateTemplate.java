package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to change elements of the specific-contract template, which is always refused; its rules stand in {@link UsingTemplates}.
 *
 * @param elements what somebody would have otherwise
 */
public record NegotiateTemplate(List<String> elements) implements ServicesAction, Request {

    public NegotiateTemplate {
        elements = List.copyOf(elements);
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("nothing follows from what is always refused");
    }
}
