package org.courtier.pricing;

import java.util.Objects;
import org.courtier.money.Money;
import org.courtier.party.SupplierId;

/**
 * A response in the ranking.
 *
 * @param rank its rank, from 1; equal prices have equal ranks, and the next rank counts them all
 * @param supplier the supplier
 * @param price the compared price
 */
public record Ranked(int rank, SupplierId supplier, Money price) {

    public Ranked {
        if (rank < 1) {
            throw new IllegalArgumentException("rank \"" + rank + "\" is not a rank: from 1");
        }
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(price, "price");
    }
}
