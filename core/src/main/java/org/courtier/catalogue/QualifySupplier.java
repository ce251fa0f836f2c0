package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to record that a supplier is qualified for a category, for the first time.
 *
 * @param supplier the supplier
 * @param category the category
 */
public record QualifySupplier(SupplierId supplier, Category category)
        implements CatalogueAction, Request, Aimed<SupplierCategory> {

    public QualifySupplier {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
    }

    @Override
    public SupplierCategory target() {
        return new SupplierCategory(supplier, category);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierQualified(supplier, category, situation.happened()));
    }
}
