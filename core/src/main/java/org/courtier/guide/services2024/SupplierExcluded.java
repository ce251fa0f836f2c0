package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.Parts;

/**
 * The client decided not to consider a supplier.
 *
 * @param exclusion which one, why, by whom, and when
 */
public record SupplierExcluded(Exclusion exclusion) implements ServicesEvent {

    public SupplierExcluded {
        Objects.requireNonNull(exclusion, "exclusion");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.find(Exclusions.class).orElse(Exclusions.NONE).with(exclusion));
    }
}
