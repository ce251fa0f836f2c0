package org.courtier.catalogue;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;

/**
 * The withdrawal of a supplier came to its end.
 *
 * @param supplier the supplier
 * @param on the first day on which it is present again
 */
public record SupplierReinstated(SupplierId supplier, Moment on) implements CatalogueEvent {

    public SupplierReinstated {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Withdrawals.class)
                .with(new PresenceChange(supplier, Presence.REINSTATED, Optional.empty(), on)));
    }
}
