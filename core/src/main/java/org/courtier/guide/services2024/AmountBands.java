package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.contract.AmountBand;
import org.courtier.decision.ReferenceKey;
import org.courtier.money.Estimate;
import org.courtier.money.Money;

/**
 * The bands in which the list of concluded contracts tells a size, which the guide leaves open (P-267); the host hands them in.
 *
 * @param bounds where a band ends and the next one begins, each more than the one before; the first band begins at zero
 */
public record AmountBands(List<Money> bounds) {

    /** Under this key the host gives the bands that hold on a day. */
    public static final ReferenceKey<AmountBands> KEY =
            new ReferenceKey<>("services2024.amount-bands", AmountBands.class);

    public AmountBands {
        bounds = List.copyOf(bounds);
        Money last = Money.ZERO;
        for (Money bound : bounds) {
            if (!last.isLessThan(bound)) {
                throw new IllegalArgumentException("the bound \"" + bound + "\" is not more than \"" + last + "\"");
            }
            last = bound;
        }
    }

    /** Gives the band of an amount: a bound belongs to the band that it begins. */
    AmountBand of(Estimate amount) {
        Money from = Money.ZERO;
        for (Money bound : bounds) {
            if (amount.amount().isLessThan(bound)) {
                return new AmountBand(from, Optional.of(bound), amount.basis());
            }
            from = bound;
        }
        return new AmountBand(from, Optional.empty(), amount.basis());
    }
}
