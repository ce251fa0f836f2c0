package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.money.Estimate;

/**
 * The management fees (<b>frais de gestion</b>) that the client pays to the MCN, beside the price.
 *
 * @param price the supplier's price, in which they are not
 * @param fee the fees
 */
public record ManagementFee(Estimate price, Estimate fee) {

    public ManagementFee {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(fee, "fee");
    }
}
