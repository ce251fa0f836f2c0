package org.courtier.guide.services2024;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.courtier.money.Estimate;
import org.courtier.money.Money;

/**
 * A rate of the tariff grid.
 *
 * @param basisPoints how many hundredths of one percent of the price, 0 to 10,000
 */
public record FeeRate(int basisPoints) {

    private static final int WHOLE = 10_000;

    public FeeRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("basisPoints is not 0 to " + WHOLE + ": \"" + basisPoints + "\"");
        }
    }

    /** Gives the fee of a price, on its tax basis, to the nearest cent; half a cent goes up. */
    public Estimate of(Estimate price) {
        BigDecimal exact = price.amount().dollars().multiply(BigDecimal.valueOf(basisPoints));
        return new Estimate(Money.of(exact.movePointLeft(4).setScale(2, RoundingMode.HALF_UP)), price.basis());
    }
}
