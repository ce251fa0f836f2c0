package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * A supplier was qualified for a category.
 *
 * @param supplier the supplier
 * @param category the category
 * @param on the first day
 */
public record SupplierQualified(SupplierId supplier, Category category, Moment on) implements CatalogueEvent {

    public SupplierQualified {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Suppliers.require(before, supplier);
        return before.with(before.find(Qualifications.class)
                .orElse(Qualifications.NONE)
                .with(new QualificationChange(supplier, category, QualificationStatus.QUALIFIED, on)));
    }
}
