package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.Responses;

/**
 * The client retained a supplier.
 *
 * @param supplier the supplier
 * @param criteria the criteria other than the price that made the choice
 * @param comparison the comparison as it was
 * @param on when
 */
public record SupplierChosen(SupplierId supplier, List<Criterion> criteria, Comparison comparison, Moment on)
        implements ServicesEvent {

    public SupplierChosen {
        Objects.requireNonNull(supplier, "supplier");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        if (before.require(Responses.class).find(supplier).isEmpty()) {
            throw new ImpossibleEvent("no earlier event brought a response of " + supplier);
        }
        return before.beginning(new Choice(supplier, criteria, comparison, on));
    }
}
