package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * A supplier requalified for a category under its revised criteria.
 *
 * @param supplier the supplier
 * @param category the category
 * @param on the first day
 */
public record SupplierRequalified(SupplierId supplier, Category category, Moment on) implements CatalogueEvent {

    public SupplierRequalified {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Suppliers.require(before, supplier);
        before.require(Criteria.class);
        return before.with(before.require(Qualifications.class)
                .with(new QualificationChange(supplier, category, QualificationStatus.QUALIFIED, on)));
    }
}
