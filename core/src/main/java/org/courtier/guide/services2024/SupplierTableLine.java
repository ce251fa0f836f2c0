package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;

/**
 * One line of the supplier summary table.
 *
 * @param category the category
 * @param suppliers the suppliers qualified for it, in the order of their identifiers
 */
public record SupplierTableLine(ServiceCategory category, List<SupplierTableEntry> suppliers) {

    public SupplierTableLine {
        Objects.requireNonNull(category, "category");
        suppliers = List.copyOf(suppliers);
    }
}
