package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * A supplier was made known to the Broker.
 *
 * @param supplier the supplier
 * @param on when
 */
public record SupplierRegistered(CatalogueSupplier supplier, Moment on) implements CatalogueEvent {

    public SupplierRegistered {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Suppliers known = before.find(Suppliers.class).orElse(Suppliers.NONE);
        if (known.find(supplier.id()).isPresent()) {
            throw new ImpossibleEvent("the supplier \"" + supplier.id() + "\" was registered already");
        }
        return before.with(known.with(supplier));
    }
}
