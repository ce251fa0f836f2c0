package org.courtier.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;

/**
 * The complete ranking of the responses that count, and every other response with the reason why it does not.
 *
 * <p>The order in which responses were received changes nothing: equal prices stand in the order of the suppliers' identifiers.
 *
 * @param taxBasis the tax basis of every compared price
 * @param ranking the responses that count, the lowest price first
 * @param excluded the others, in the order of the suppliers' identifiers
 * @param confidence whether the lowest price can be confirmed to be the lowest
 */
public record Comparison(TaxBasis taxBasis, List<Ranked> ranking, List<Excluded> excluded, Confidence confidence) {

    public Comparison {
        Objects.requireNonNull(taxBasis, "taxBasis");
        ranking = List.copyOf(ranking);
        excluded = List.copyOf(excluded);
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Compares offers.
     *
     * @param taxBasis the tax basis in which they are compared
     * @param offers the offers that count, one a supplier
     * @param excluded the others with their reasons
     * @param solicited how many suppliers were solicited: with one, or with fewer than two offers, the lowest cannot be
     *     confirmed
     * @throws IllegalArgumentException if an offer is of another tax basis, or a supplier stands twice
     */
    public static Comparison of(TaxBasis taxBasis, List<SupplierOffer> offers, List<Excluded> excluded, int solicited) {
        for (SupplierOffer offer : offers) {
            if (offer.offer().taxBasis() != taxBasis) {
                throw new IllegalArgumentException("the offer of " + offer.supplier() + " is \""
                        + offer.offer().taxBasis() + "\"; compared are prices " + taxBasis);
            }
        }
        if (offers.stream().map(SupplierOffer::supplier).distinct().count() != offers.size()) {
            throw new IllegalArgumentException("a supplier stands twice in \"" + offers + "\"");
        }
        List<Excluded> others = excluded.stream()
                .sorted(Comparator.comparing(Excluded::supplier))
                .toList();
        Confidence confidence =
                solicited <= 1 || offers.size() <= 1 ? Confidence.NOT_CONFIRMABLE : Confidence.CONFIRMED;
        return new Comparison(taxBasis, ranked(offers), others, confidence);
    }

    private static List<Ranked> ranked(List<SupplierOffer> offers) {
        List<SupplierOffer> sorted = offers.stream()
                .sorted(Comparator.comparing((SupplierOffer o) -> o.offer().total())
                        .thenComparing(SupplierOffer::supplier))
                .toList();
        List<Ranked> ranking = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Money price = sorted.get(i).offer().total();
            boolean tied = i > 0 && ranking.get(i - 1).price().equals(price);
            int rank = tied ? ranking.get(i - 1).rank() : i + 1;
            ranking.add(new Ranked(rank, sorted.get(i).supplier(), price));
        }
        return ranking;
    }

    /** Gives the lowest price; none when no response counts. */
    public Optional<Money> lowestPrice() {
        return ranking.isEmpty() ? Optional.empty() : Optional.of(ranking.get(0).price());
    }

    /** Gives every supplier at the lowest price: several when they are tied. */
    public List<SupplierId> lowest() {
        return ranking.stream().filter(r -> r.rank() == 1).map(Ranked::supplier).toList();
    }

    public boolean isLowest(SupplierId supplier) {
        return lowest().contains(supplier);
    }

    public Optional<Ranked> find(SupplierId supplier) {
        return ranking.stream().filter(r -> r.supplier().equals(supplier)).findFirst();
    }
}
