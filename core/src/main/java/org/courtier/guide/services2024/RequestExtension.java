package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to postpone the closing: it can be asked, and is always refused; the rule stands in {@link AmendingPriceRequest}.
 *
 * @param reason why it is asked; no reason changes the refusal
 */
public record RequestExtension(String reason) implements ServicesAction, Request {

    public RequestExtension {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("no extension is ever granted (P-163)");
    }
}
