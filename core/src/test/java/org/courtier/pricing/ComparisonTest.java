package org.courtier.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.SupplierId;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final SupplierId A = new SupplierId("a");
    private static final SupplierId B = new SupplierId("b");
    private static final SupplierId C = new SupplierId("c");
    private static final SupplierId D = new SupplierId("d");

    private static SupplierOffer offer(SupplierId supplier, String dollars) {
        return new SupplierOffer(supplier, new Offer.FixedPrice(Money.parse(dollars), TaxBasis.BEFORE_TAXES));
    }

    private static Comparison compared(SupplierOffer... offers) {
        return Comparison.of(TaxBasis.BEFORE_TAXES, Arrays.asList(offers), List.of(), 5);
    }

    @Test
    void the_ranking_is_complete_the_lowest_price_first() {
        Comparison comparison = compared(offer(A, "30.00"), offer(B, "10.00"), offer(C, "20.00"));
        assertEquals(
                List.of(
                        new Ranked(1, B, Money.parse("10.00")),
                        new Ranked(2, C, Money.parse("20.00")),
                        new Ranked(3, A, Money.parse("30.00"))),
                comparison.ranking());
        assertEquals(Optional.of(Money.parse("10.00")), comparison.lowestPrice());
        assertEquals(Optional.of(new Ranked(3, A, Money.parse("30.00"))), comparison.find(A));
        assertEquals(Optional.empty(), comparison.find(D));
    }

    @Test
    void equal_prices_have_equal_ranks_and_the_next_rank_counts_them_all() {
        Comparison comparison = compared(offer(D, "20.00"), offer(C, "10.00"), offer(B, "10.00"), offer(A, "10.00"));
        assertEquals(
                List.of(1, 1, 1, 4),
                comparison.ranking().stream().map(Ranked::rank).toList());
        assertEquals(List.of(A, B, C), comparison.lowest());
        assertTrue(comparison.isLowest(C));
        assertFalse(comparison.isLowest(D));
    }

    @Test
    void a_cent_decides() {
        assertEquals(List.of(B), compared(offer(A, "10.01"), offer(B, "10.00")).lowest());
    }

    @Test
    void a_fixed_price_and_hourly_rates_of_equal_totals_are_tied() {
        Offer byTheHour = new Offer.HourlyRates(
                List.of(new RateLine("Analyste", Quantity.parse("7.5"), UnitPrice.parse("101.255"))),
                TaxBasis.BEFORE_TAXES);
        assertEquals(
                List.of(A, B),
                compared(new SupplierOffer(B, byTheHour), offer(A, "759.41")).lowest());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, NOT_CONFIRMABLE",
        "5, 1, NOT_CONFIRMABLE",
        "5, 0, NOT_CONFIRMABLE",
        "1, 2, NOT_CONFIRMABLE",
        "2, 2, CONFIRMED",
        "5, 3, CONFIRMED"
    })
    void with_one_solicited_or_fewer_than_two_counting_the_lowest_cannot_be_confirmed(
            int solicited, int counting, Confidence confidence) {
        List<SupplierOffer> three = List.of(offer(A, "1.00"), offer(B, "2.00"), offer(C, "3.00"));
        assertEquals(
                confidence,
                Comparison.of(TaxBasis.BEFORE_TAXES, three.subList(0, counting), List.of(), solicited)
                        .confidence());
    }

    @Test
    void the_excluded_stand_in_the_order_of_the_suppliers() {
        Excluded d = new Excluded(D, Text.of("en retard", "late"));
        Excluded c = new Excluded(C, Text.of("non conforme", "not conforming"));
        assertEquals(
                List.of(c, d),
                Comparison.of(TaxBasis.BEFORE_TAXES, List.of(offer(A, "1.00")), List.of(d, c), 3)
                        .excluded());
    }

    @Test
    void without_offers_there_is_no_lowest() {
        assertEquals(Optional.empty(), compared().lowestPrice());
        assertEquals(List.of(), compared().lowest());
    }

    @Test
    void prices_of_two_tax_bases_are_not_compared() {
        SupplierOffer taxed = new SupplierOffer(B, new Offer.FixedPrice(Money.parse("1.00"), TaxBasis.TAXES_INCLUDED));
        assertThrows(IllegalArgumentException.class, () -> compared(offer(A, "1.00"), taxed));
    }

    @Test
    void a_supplier_has_one_offer() {
        assertThrows(IllegalArgumentException.class, () -> compared(offer(A, "1.00"), offer(A, "2.00")));
    }

    @Test
    void a_later_offer_of_a_supplier_takes_the_place_of_the_first() {
        Offers offers =
                Offers.NONE.with(offer(A, "1.00")).with(offer(B, "2.00")).with(offer(A, "3.00"));
        assertEquals(2, offers.received().size());
        assertEquals(Optional.of(Money.parse("3.00")), offers.find(A).map(Offer::total));
        assertEquals(Optional.empty(), offers.find(C));
    }

    @Test
    void a_choice_knows_whether_it_is_the_lowest() {
        Comparison comparison = compared(offer(A, "1.00"), offer(B, "1.00"), offer(C, "2.00"));
        Moment on = Moment.parse("2026-10-21");
        assertTrue(new Choice(B, List.of(), comparison, on).isLowest());
        assertFalse(new Choice(C, List.of(), comparison, on).isLowest());
    }

    @Test
    void ranks_begin_at_one() {
        assertThrows(IllegalArgumentException.class, () -> new Ranked(0, A, Money.ZERO));
    }
}
