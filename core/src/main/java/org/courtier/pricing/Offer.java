package org.courtier.pricing;

import java.util.List;
import java.util.Objects;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;

/** What a supplier asks: a fixed price or hourly rates; always with its tax basis. */
public sealed interface Offer {

    TaxBasis taxBasis();

    /** Gives the price to compare, exact to the cent. */
    Money total();

    Remuneration remuneration();

    /** Gives the total with its tax basis. */
    default Estimate priced() {
        return new Estimate(total(), taxBasis());
    }

    /**
     * One price for the whole.
     *
     * @param total the price, above zero
     * @param taxBasis its tax basis
     */
    record FixedPrice(Money total, TaxBasis taxBasis) implements Offer {
        public FixedPrice {
            if (!Objects.requireNonNull(total, "total").isPositive()) {
                throw new IllegalArgumentException("total \"" + total + "\" is not above zero");
            }
            Objects.requireNonNull(taxBasis, "taxBasis");
        }

        @Override
        public Remuneration remuneration() {
            return Remuneration.FIXED_PRICE;
        }
    }

    /**
     * A rate for each profile and the hours asked for; each line is rounded once, to the cent.
     *
     * @param lines the profiles, at least one
     * @param taxBasis the tax basis of the rates
     */
    record HourlyRates(List<RateLine> lines, TaxBasis taxBasis) implements Offer {
        public HourlyRates {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("lines is empty: an offer by the hour has at least one profile");
            }
            Objects.requireNonNull(taxBasis, "taxBasis");
            if (!sum(lines).isPositive()) {
                throw new IllegalArgumentException("the total of \"" + lines + "\" is not above zero");
            }
        }

        @Override
        public Money total() {
            return sum(lines);
        }

        @Override
        public Remuneration remuneration() {
            return Remuneration.HOURLY_RATE;
        }

        private static Money sum(List<RateLine> lines) {
            return lines.stream().map(RateLine::total).reduce(Money.ZERO, Money::plus);
        }
    }
}
