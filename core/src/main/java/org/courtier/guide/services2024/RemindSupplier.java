package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that the client reminded a supplier of its non-participation form; its rules stand in {@link FollowingUp}.
 *
 * @param supplier the supplier
 */
public record RemindSupplier(SupplierId supplier) implements ServicesAction, Report, Aimed<SupplierId> {

    public RemindSupplier {
        Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SupplierReminded(supplier, situation.happened()));
    }
}
