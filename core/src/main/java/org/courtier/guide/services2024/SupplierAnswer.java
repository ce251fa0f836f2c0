package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.party.SupplierId;

/**
 * A supplier's written answer to what it was asked before the price request.
 *
 * @param supplier the supplier
 * @param document the answer
 * @param on when it came
 */
public record SupplierAnswer(SupplierId supplier, Document document, Moment on) {

    public SupplierAnswer {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }
}
