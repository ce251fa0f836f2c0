package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.party.SupplierId;

/**
 * How one solicited supplier took part.
 *
 * @param supplier the supplier
 * @param participation how
 */
public record SupplierParticipation(SupplierId supplier, Participation participation) {

    public SupplierParticipation {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(participation, "participation");
    }
}
