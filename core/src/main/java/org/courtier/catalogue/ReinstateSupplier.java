package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to end the withdrawal of a supplier: each of its categories stands again as it would stand had there been none.
 *
 * @param supplier the supplier
 */
public record ReinstateSupplier(SupplierId supplier) implements CatalogueAction, Request, Aimed<SupplierId> {

    public ReinstateSupplier {
        Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierReinstated(supplier, situation.happened()));
    }
}
