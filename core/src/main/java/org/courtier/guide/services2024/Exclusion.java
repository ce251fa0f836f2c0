package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.party.Actor;
import org.courtier.party.SupplierId;

/**
 * The documented decision not to consider a supplier (P-114, P-115).
 *
 * @param supplier the supplier
 * @param reason the objective reason, never blank
 * @param document the document that shows it
 * @param by who decided
 * @param on when
 */
public record Exclusion(SupplierId supplier, String reason, Document document, Actor by, Moment on) {

    public Exclusion {
        Objects.requireNonNull(supplier, "supplier");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }
}
