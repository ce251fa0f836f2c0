package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to withdraw a supplier from the Catalogue for a time, for all its categories (P-356); its running contracts go on (P-355).
 *
 * <p>The grounds, the duration and the conditions of a reinstatement are not in the source: the reason is the Broker's own.
 *
 * @param supplier the supplier
 * @param reason why, for the file, never blank
 */
public record WithdrawSupplier(SupplierId supplier, String reason)
        implements CatalogueAction, Request, Aimed<SupplierId> {

    public WithdrawSupplier {
        Objects.requireNonNull(supplier, "supplier");
        Texts.require(reason, "reason");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierWithdrawn(supplier, reason, situation.happened()));
    }
}
