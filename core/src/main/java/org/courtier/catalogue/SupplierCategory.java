package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.party.SupplierId;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * One supplier in one category: what a qualification is about.
 *
 * @param supplier the supplier
 * @param category the category
 */
public record SupplierCategory(SupplierId supplier, Category category) implements Worded {

    public SupplierCategory {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
    }

    @Override
    public Text words() {
        return Text.of("{0} : {1}", "{0}: {1}").with(supplier.words(), category.label());
    }
}
