package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * The framework agreement with a supplier was concluded.
 *
 * @param supplier the supplier
 * @param on when
 */
public record FrameworkAgreementConcluded(SupplierId supplier, Moment on) implements CatalogueEvent {

    public FrameworkAgreementConcluded {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        CatalogueSupplier entry = Suppliers.require(before, supplier);
        if (entry.frameworkAgreement().isPresent()) {
            throw new ImpossibleEvent("the supplier \"" + supplier + "\" had a framework agreement already");
        }
        return before.with(before.require(Suppliers.class).with(entry.bound(on)));
    }
}
