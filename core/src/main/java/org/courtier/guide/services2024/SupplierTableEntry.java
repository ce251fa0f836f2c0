package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.party.SupplierId;

/**
 * A supplier in the summary table.
 *
 * @param supplier its identifier
 * @param name its name
 * @param contactEmail the email of the person to contact (P-153)
 */
public record SupplierTableEntry(SupplierId supplier, String name, String contactEmail) {

    public SupplierTableEntry {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contactEmail, "contactEmail");
    }
}
