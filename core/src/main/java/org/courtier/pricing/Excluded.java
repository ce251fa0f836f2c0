package org.courtier.pricing;

import java.util.Objects;
import org.courtier.party.SupplierId;
import org.courtier.text.Text;

/**
 * A response that does not enter the comparison.
 *
 * @param supplier the supplier
 * @param reason why
 */
public record Excluded(SupplierId supplier, Text reason) {

    public Excluded {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(reason, "reason");
    }
}
