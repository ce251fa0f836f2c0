package org.courtier.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** The one rounding of the library: half up to the cent, at the total of a line of a priced schedule. */
public final class Rounding {

    private Rounding() {}

    /**
     * Rounds an exact total to the cent, half a cent away from zero: $0.01499 is $0.01, $0.015 is $0.02.
     *
     * <p>Totals of lines are added after it, without another rounding.
     *
     * @param dollars the exact total, e.g. of {@link UnitPrice#times}
     * @return the total in dollars and cents; a total without part of a cent is itself
     * @throws IllegalArgumentException if it is beyond 10<sup>15</sup> dollars
     */
    public static Money toCent(BigDecimal dollars) {
        return Money.of(Objects.requireNonNull(dollars, "dollars").setScale(2, RoundingMode.HALF_UP));
    }
}
