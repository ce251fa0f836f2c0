package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks not to consider a supplier; its rules stand in {@link ListingSuppliers}.
 *
 * @param supplier the supplier
 * @param reason the objective reason
 * @param document the document that shows it
 */
public record ExcludeSupplier(SupplierId supplier, String reason, Optional<Document> document)
        implements ServicesAction, Request, Aimed<SupplierId> {

    public ExcludeSupplier {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(document, "document");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierExcluded(new Exclusion(
                supplier, reason, document.orElseThrow(), situation.setting().actor(), situation.happened())));
    }
}
