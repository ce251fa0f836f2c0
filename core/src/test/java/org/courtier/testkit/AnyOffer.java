package org.courtier.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Excluded;
import org.courtier.pricing.Offer;
import org.courtier.pricing.RateLine;
import org.courtier.pricing.SupplierOffer;

/** Any offer and any comparison of offers; ties are frequent. */
public final class AnyOffer {

    private AnyOffer() {}

    /** Gives offers of a fixed price or by the hour, in one tax basis. */
    public static Arbitrary<Offer> offers(TaxBasis basis) {
        Arbitrary<RateLine> line = Combinators.combine(AnyText.lines(), AnyAmount.quantities(), AnyAmount.unitPrices())
                .as(RateLine::new);
        Arbitrary<Offer> fixed = AnyAmount.positive().map(p -> new Offer.FixedPrice(p, basis));
        Arbitrary<Offer> hourly = line.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .<Offer>map(lines -> new Offer.HourlyRates(lines, basis))
                .ignoreException(IllegalArgumentException.class);
        return Arbitraries.oneOf(fixed, hourly);
    }

    /** Gives offers in either tax basis. */
    public static Arbitrary<Offer> offers() {
        return Arbitraries.oneOf(offers(TaxBasis.BEFORE_TAXES), offers(TaxBasis.TAXES_INCLUDED));
    }

    /** Gives offers of one tax basis, one a supplier, of which some have one price. */
    public static Arbitrary<List<SupplierOffer>> supplierOffers(TaxBasis basis, int most) {
        return Combinators.combine(
                        AnyParty.suppliers().list().uniqueElements().ofMaxSize(most),
                        offers(basis).list().ofMinSize(1).ofMaxSize(most))
                .as((suppliers, offers) -> {
                    List<SupplierOffer> all = new ArrayList<>();
                    for (int i = 0; i < suppliers.size(); i++) {
                        all.add(new SupplierOffer(suppliers.get(i), offers.get(i % offers.size())));
                    }
                    return all;
                });
    }

    /** Gives comparisons that are what {@link Comparison#of} makes of offers. */
    public static Arbitrary<Comparison> comparisons() {
        return Arbitraries.oneOf(comparisons(TaxBasis.BEFORE_TAXES), comparisons(TaxBasis.TAXES_INCLUDED));
    }

    private static Arbitrary<Comparison> comparisons(TaxBasis basis) {
        return Combinators.combine(
                        supplierOffers(basis, 6),
                        AnyParty.suppliers().list().uniqueElements().ofMaxSize(3),
                        AnyText.texts(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 3))))
                .as((offers, others, reason, silent) -> {
                    List<SupplierId> in =
                            offers.stream().map(SupplierOffer::supplier).toList();
                    List<Excluded> excluded = others.stream()
                            .filter(s -> !in.contains(s))
                            .map(s -> new Excluded(s, reason))
                            .toList();
                    return Comparison.of(basis, offers, excluded, offers.size() + excluded.size() + silent);
                });
    }
}
