package org.courtier.catalogue;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * A supplier was withdrawn from the Catalogue for a time.
 *
 * @param supplier the supplier
 * @param reason why
 * @param on the first day
 */
public record SupplierWithdrawn(SupplierId supplier, String reason, Moment on) implements CatalogueEvent {

    public SupplierWithdrawn {
        Objects.requireNonNull(supplier, "supplier");
        Texts.require(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Suppliers.require(before, supplier);
        return before.with(before.find(Withdrawals.class)
                .orElse(Withdrawals.NONE)
                .with(new PresenceChange(supplier, Presence.WITHDRAWN, Optional.of(reason), on)));
    }
}
