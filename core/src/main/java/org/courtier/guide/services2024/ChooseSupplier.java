package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Comparison;
import org.courtier.solicitation.Criterion;

/**
 * Asks to retain a supplier; its rules stand in {@link ChoosingSupplier}.
 *
 * @param supplier the supplier
 * @param criteria the criteria other than the price that make the choice; none when the price alone does
 */
public record ChooseSupplier(SupplierId supplier, List<Criterion> criteria)
        implements ServicesAction, Request, Aimed<SupplierId> {

    public ChooseSupplier {
        Objects.requireNonNull(supplier, "supplier");
        criteria = List.copyOf(criteria);
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        Comparison comparison = Comparing.in(situation);
        return List.of(new SupplierChosen(supplier, criteria, comparison, situation.happened()));
    }
}
