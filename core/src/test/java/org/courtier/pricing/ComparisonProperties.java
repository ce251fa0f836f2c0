package org.courtier.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.SupplierId;

/** Laws of prices and their comparison. */
class ComparisonProperties {

    private static Comparison compared(List<SupplierOffer> offers) {
        return Comparison.of(TaxBasis.BEFORE_TAXES, offers, List.of(), 9);
    }

    @Property
    void the_order_of_the_responses_changes_nothing(
            @ForAll("offers") List<SupplierOffer> offers, @ForAll Random random) {
        List<SupplierOffer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, random);
        assertEquals(compared(offers), compared(shuffled));
    }

    @Property
    void the_ranking_holds_every_offer_once_at_its_own_price(@ForAll("offers") List<SupplierOffer> offers) {
        List<Ranked> ranking = compared(offers).ranking();
        assertEquals(offers.size(), ranking.size());
        for (SupplierOffer offer : offers) {
            assertEquals(
                    offer.offer().total(),
                    compared(offers).find(offer.supplier()).orElseThrow().price());
        }
    }

    @Property
    void a_rank_is_one_more_than_the_number_of_lower_prices(@ForAll("offers") List<SupplierOffer> offers) {
        for (Ranked ranked : compared(offers).ranking()) {
            long lower = offers.stream()
                    .filter(o -> o.offer().total().isLessThan(ranked.price()))
                    .count();
            assertEquals(lower + 1, ranked.rank());
        }
    }

    @Property
    void the_lowest_are_those_at_the_minimum(@ForAll("offers") List<SupplierOffer> offers) {
        Comparison comparison = compared(offers);
        Money minimum = comparison.lowestPrice().orElseThrow();
        assertTrue(offers.stream().noneMatch(o -> o.offer().total().isLessThan(minimum)));
        assertEquals(
                offers.stream().filter(o -> o.offer().total().equals(minimum)).count(),
                comparison.lowest().size());
    }

    @Property
    void adding_a_dearer_offer_leaves_the_lowest_as_they_are(@ForAll("offers") List<SupplierOffer> offers) {
        Money dearer = compared(offers).ranking().get(offers.size() - 1).price().plus(Money.ofCents(1));
        List<SupplierOffer> more = new ArrayList<>(offers);
        more.add(new SupplierOffer(new SupplierId("zz"), new Offer.FixedPrice(dearer, TaxBasis.BEFORE_TAXES)));
        assertEquals(compared(offers).lowest(), compared(more).lowest());
    }

    @Property
    void the_total_by_the_hour_is_the_sum_of_lines_within_half_a_cent_each(@ForAll("lines") List<RateLine> lines) {
        BigDecimal exact = lines.stream().map(l -> l.rate().times(l.hours())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total =
                new Offer.HourlyRates(lines, TaxBasis.BEFORE_TAXES).total().dollars();
        BigDecimal bound = new BigDecimal("0.005").multiply(BigDecimal.valueOf(lines.size()));
        assertTrue(total.subtract(exact).abs().compareTo(bound) <= 0);
        assertEquals(
                lines.stream()
                        .map(l -> l.rate().times(l.hours()).setScale(2, RoundingMode.HALF_UP))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                total.setScale(2, RoundingMode.UNNECESSARY));
    }

    @Provide
    Arbitrary<List<SupplierOffer>> offers() {
        // few different prices, so that ties are frequent
        Arbitrary<Offer> fixed = Arbitraries.longs()
                .between(100, 105)
                .map(cents -> new Offer.FixedPrice(Money.ofCents(cents), TaxBasis.BEFORE_TAXES));
        Arbitrary<Offer> hourly = lines().map(lines -> new Offer.HourlyRates(lines, TaxBasis.BEFORE_TAXES));
        return Arbitraries.frequencyOf(Tuple.of(4, fixed), Tuple.of(1, hourly))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(ComparisonProperties::numbered);
    }

    @Provide
    Arbitrary<List<RateLine>> lines() {
        Arbitrary<Quantity> hours = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.500"), new BigDecimal("2000.000"))
                .ofScale(3)
                .map(Quantity::new);
        Arbitrary<UnitPrice> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0200"), new BigDecimal("300.0000"))
                .ofScale(4)
                .map(UnitPrice::new);
        return Combinators.combine(hours, rates)
                .as((h, r) -> new RateLine("Analyste", h, r))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<SupplierOffer> numbered(List<Offer> offers) {
        List<SupplierOffer> numbered = new ArrayList<>();
        for (Offer offer : offers) {
            numbered.add(new SupplierOffer(new SupplierId("s" + numbered.size()), offer));
        }
        return numbered;
    }
}
