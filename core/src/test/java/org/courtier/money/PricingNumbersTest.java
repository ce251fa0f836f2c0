package org.courtier.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricingNumbersTest {

    @Property
    void a_price_is_read_as_it_is_written(@ForAll @LongRange(min = 0, max = 10_000_000_000L) long tenThousandths) {
        UnitPrice price = new UnitPrice(BigDecimal.valueOf(tenThousandths, 4));
        assertEquals(price, UnitPrice.parse(price.toString()));
    }

    @Property
    void a_quantity_is_read_as_it_is_written(@ForAll @LongRange(min = 1, max = 10_000_000_000L) long thousandths) {
        Quantity quantity = new Quantity(BigDecimal.valueOf(thousandths, 3));
        assertEquals(quantity, Quantity.parse(quantity.toString()));
    }

    @Property
    void the_product_is_exact(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long price,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long quantity) {
        BigDecimal product =
                new UnitPrice(BigDecimal.valueOf(price, 4)).times(new Quantity(BigDecimal.valueOf(quantity, 3)));
        assertEquals(0, product.compareTo(BigDecimal.valueOf(Math.multiplyExact(price, quantity), 7)));
    }

    @Property
    void rounding_moves_by_half_a_cent_at_most(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long tenMillionths) {
        BigDecimal exact = BigDecimal.valueOf(tenMillionths, 7);
        BigDecimal moved = Rounding.toCent(exact).dollars().subtract(exact).abs();
        assertTrue(moved.compareTo(new BigDecimal("0.005")) <= 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0149999, 0.01",
        "0.015, 0.02",
        "0.0150001, 0.02",
        "0.025, 0.03",
        "1.50, 1.50",
        "0.0049999, 0.00",
        "-0.005, -0.01",
        "-0.0049999, 0.00"
    })
    void half_a_cent_goes_away_from_zero(BigDecimal exact, String cents) {
        assertEquals(Money.parse(cents), Rounding.toCent(exact));
    }

    @Test
    void a_price_has_at_most_4_decimals_and_may_be_zero() {
        assertEquals("0.0125", UnitPrice.parse("0.0125").toString());
        assertEquals("0.00", UnitPrice.parse("0").toString());
        assertEquals(UnitPrice.parse("1.5"), UnitPrice.parse("1.5000"));
        assertEquals(
                6,
                assertThrows(UnreadableText.class, () -> UnitPrice.parse("1.12345"))
                        .position());
        assertThrows(IllegalArgumentException.class, () -> new UnitPrice(new BigDecimal("1.12345")));
        assertThrows(IllegalArgumentException.class, () -> UnitPrice.parse("-0.0001"));
        assertThrows(IllegalArgumentException.class, () -> UnitPrice.parse("1000000000000000.0001"));
    }

    @Test
    void a_quantity_has_at_most_3_decimals_and_is_above_zero() {
        assertEquals("37.5", Quantity.parse("37.500").toString());
        assertEquals("1000", Quantity.of(1000).toString());
        assertEquals("0.001", Quantity.parse("0.001").toString());
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(0));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(-1));
        assertThrows(IllegalArgumentException.class, () -> new Quantity(new BigDecimal("0.0001")));
        assertThrows(IllegalArgumentException.class, () -> Quantity.of(1_000_000_000_001L));
    }

    @Test
    void prices_and_quantities_are_ordered_and_say_themselves() {
        assertTrue(UnitPrice.parse("0.0125").compareTo(UnitPrice.parse("0.0126")) < 0);
        assertTrue(Quantity.of(2).compareTo(Quantity.parse("1.999")) > 0);
        assertEquals(
                Text.of("0,0125\u00A0$", "$0.0125"), UnitPrice.parse("0.0125").words());
        assertEquals(Text.of("37,5", "37.5"), Quantity.parse("37.5").words());
    }

    @Test
    void an_estimate_states_its_tax_basis() {
        Money amount = Money.parse("100000");
        assertEquals(
                Text.of("100\u00A0000,00\u00A0$ avant taxes", "$100,000.00 before taxes"),
                new Estimate(amount, TaxBasis.BEFORE_TAXES).words());
        assertEquals(
                Text.of("0,00\u00A0$ taxes incluses", "$0.00 taxes included"),
                new Estimate(Money.ZERO, TaxBasis.TAXES_INCLUDED).words());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -100})
    void a_negative_estimate_is_refused(long cents) {
        Money amount = Money.ofCents(cents);
        assertThrows(IllegalArgumentException.class, () -> new Estimate(amount, TaxBasis.BEFORE_TAXES));
    }
}
