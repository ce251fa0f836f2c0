package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that a supplier answered in writing what it was asked before the price request; its rules stand in
 * {@link ListingSuppliers}.
 *
 * @param supplier the supplier
 * @param document the answer
 */
public record RecordSupplierAnswer(SupplierId supplier, Document document)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public RecordSupplierAnswer {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(document, "document");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierAnswered(new SupplierAnswer(supplier, document, situation.happened())));
    }
}
