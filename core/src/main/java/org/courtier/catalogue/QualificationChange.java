package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * A change of how a supplier stands in a category, from a day on.
 *
 * @param supplier the supplier
 * @param category the category
 * @param status how it stands from then on
 * @param on the first day
 */
public record QualificationChange(SupplierId supplier, Category category, QualificationStatus status, Moment on) {

    public QualificationChange {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(on, "on");
    }
}
