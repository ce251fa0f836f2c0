package org.courtier.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;

/** Any amount of money, price and quantity: those of contracts more often, and the ends of what can be written. */
public final class AnyAmount {

    private static final long MOST_CENTS = 100_000_000_000_000_000L;

    private AnyAmount() {}

    /** Gives amounts above zero, the brackets of the sources among them, and one cent on each side. */
    public static Arbitrary<Money> positive() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(1, 50_000_000)),
                        Tuple.of(
                                2,
                                Arbitraries.of(9_999_999L, 10_000_000L, 10_000_001L, 12_180_000L)
                                        .map(Long::longValue)),
                        Tuple.of(1, Arbitraries.longs().between(1, MOST_CENTS)))
                .map(Money::ofCents);
    }

    /** Gives amounts, zero and negative ones among them. */
    public static Arbitrary<Money> money() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, positive()),
                Tuple.of(1, Arbitraries.just(Money.ZERO)),
                Tuple.of(1, positive().map(Money.ZERO::minus)));
    }

    /** Gives estimates, in either tax basis. */
    public static Arbitrary<Estimate> estimates() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(7, positive()), Tuple.of(1, Arbitraries.just(Money.ZERO))),
                        Arbitraries.of(TaxBasis.class))
                .as(Estimate::new);
    }

    /** Gives prices of a unit, of at most four decimals. */
    public static Arbitrary<UnitPrice> unitPrices() {
        return decimals(0, 5_000_000, 4).map(UnitPrice::new);
    }

    /** Gives quantities, of at most three decimals. */
    public static Arbitrary<Quantity> quantities() {
        return decimals(1, 10_000_000, 3).map(Quantity::new);
    }

    private static Arbitrary<BigDecimal> decimals(long least, long most, int scale) {
        return Arbitraries.longs().between(least, most).map(units -> BigDecimal.valueOf(units, scale));
    }
}
