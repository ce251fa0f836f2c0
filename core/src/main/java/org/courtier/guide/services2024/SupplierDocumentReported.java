package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.SupplierDocumentRequest;
import org.courtier.contract.SupplierDocumentRequests;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * A supplier asked the client to sign a document linked to its contract.
 *
 * @param supplier who asked
 * @param document what it asked the client to sign
 * @param on when
 */
public record SupplierDocumentReported(SupplierId supplier, Document document, Moment on) implements ServicesEvent {

    public SupplierDocumentReported {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.find(SupplierDocumentRequests.class)
                .orElse(SupplierDocumentRequests.NONE)
                .with(new SupplierDocumentRequest(supplier, document, on)));
    }
}
