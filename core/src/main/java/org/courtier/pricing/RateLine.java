package org.courtier.pricing;

import java.util.Objects;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.Rounding;
import org.courtier.money.UnitPrice;

/**
 * The rate of one profile for the hours asked for.
 *
 * @param profile the profile, never blank
 * @param hours the hours
 * @param rate the price of an hour
 */
public record RateLine(String profile, Quantity hours, UnitPrice rate) {

    public RateLine {
        if (Objects.requireNonNull(profile, "profile").isBlank()) {
            throw new IllegalArgumentException("profile is blank: \"" + profile + "\"");
        }
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(rate, "rate");
    }

    /** Gives hours times rate, rounded half up to the cent: 7.5 h at 101.255 $ are 759.41 $. */
    public Money total() {
        return Rounding.toCent(rate.times(hours));
    }
}
