package org.courtier.pricing;

import java.util.Objects;
import org.courtier.party.SupplierId;

/**
 * What one supplier asks.
 *
 * @param supplier the supplier
 * @param offer what it asks
 */
public record SupplierOffer(SupplierId supplier, Offer offer) {

    public SupplierOffer {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(offer, "offer");
    }
}
