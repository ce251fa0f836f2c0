package org.courtier.catalogue;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.party.SupplierId;

/**
 * A withdrawal from the Catalogue or its end, for all categories of a supplier, from a day on.
 *
 * @param supplier the supplier
 * @param presence whether it is withdrawn or reinstated
 * @param reason why, for a withdrawal
 * @param on the first day
 */
public record PresenceChange(SupplierId supplier, Presence presence, Optional<String> reason, Moment on) {

    public PresenceChange {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }
}
