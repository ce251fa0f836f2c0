package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * A question that the client put to a supplier about its response, to understand it.
 *
 * @param supplier whose response
 * @param question the question, never blank
 * @param asked when
 */
public record Clarification(SupplierId supplier, String question, Moment asked) {

    public Clarification {
        Objects.requireNonNull(supplier, "supplier");
        if (Objects.requireNonNull(question, "question").isBlank()) {
            throw new IllegalArgumentException("question is blank: \"" + question + "\"");
        }
        Objects.requireNonNull(asked, "asked");
    }
}
