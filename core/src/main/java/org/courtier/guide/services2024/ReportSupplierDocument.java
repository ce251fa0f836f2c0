package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that a supplier asked the client to sign a document linked to its contract; its rules stand in {@link UsingTemplates}.
 *
 * @param supplier who asked
 * @param document what it asked the client to sign
 */
public record ReportSupplierDocument(SupplierId supplier, Document document) implements ServicesAction, Report {

    public ReportSupplierDocument {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierDocumentReported(supplier, document, situation.happened()));
    }
}
