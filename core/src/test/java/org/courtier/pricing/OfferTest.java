package org.courtier.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

    private static RateLine line(String hours, String rate) {
        return new RateLine("Analyste", Quantity.parse(hours), UnitPrice.parse(rate));
    }

    private static Offer.HourlyRates rates(RateLine... lines) {
        return new Offer.HourlyRates(Arrays.asList(lines), TaxBasis.BEFORE_TAXES);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.0049, 0.00",
        "1, 0.0050, 0.01",
        "1, 0.0051, 0.01",
        "7.5, 101.255, 759.41",
        "0.001, 4.99, 0.00",
        "0.001, 5.00, 0.01",
        "0.001, 5.01, 0.01",
        "37.125, 99.9999, 3712.50",
        "1000, 99.9999, 99999.90"
    })
    void a_line_is_hours_times_rate_rounded_half_up_to_the_cent(String hours, String rate, String total) {
        assertEquals(Money.parse(total), line(hours, rate).total());
    }

    @Test
    void each_line_is_rounded_once_and_the_sum_never_again() {
        // exactly 0.015 in all: rounded line by line it is 3 times 0.01, rounded once it would be 0.02
        RateLine halfACent = line("1", "0.005");
        assertEquals(Money.parse("0.03"), rates(halfACent, halfACent, halfACent).total());
        RateLine belowHalf = line("1", "0.0049");
        assertEquals(
                Money.parse("1.00"),
                rates(line("1", "1.00"), belowHalf, belowHalf, belowHalf).total());
    }

    @Test
    void an_offer_says_its_remuneration_and_its_tax_basis() {
        Offer fixed = new Offer.FixedPrice(Money.parse("10.00"), TaxBasis.TAXES_INCLUDED);
        assertEquals(Remuneration.FIXED_PRICE, fixed.remuneration());
        assertEquals(new Estimate(Money.parse("10.00"), TaxBasis.TAXES_INCLUDED), fixed.priced());
        assertEquals(Remuneration.HOURLY_RATE, rates(line("1", "10.00")).remuneration());
        assertEquals(TaxBasis.BEFORE_TAXES, rates(line("1", "10.00")).taxBasis());
    }

    @Test
    void an_offer_is_above_zero() {
        assertThrows(IllegalArgumentException.class, () -> new Offer.FixedPrice(Money.ZERO, TaxBasis.BEFORE_TAXES));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Offer.FixedPrice(Money.parse("-0.01"), TaxBasis.BEFORE_TAXES));
        assertThrows(IllegalArgumentException.class, () -> rates(line("1", "0.0049")));
        assertThrows(IllegalArgumentException.class, () -> new Offer.HourlyRates(List.of(), TaxBasis.BEFORE_TAXES));
        assertEquals(Money.parse("0.01"), new Offer.FixedPrice(Money.parse("0.01"), TaxBasis.BEFORE_TAXES).total());
    }

    @Test
    void a_line_names_its_profile() {
        assertThrows(IllegalArgumentException.class, () -> new RateLine(" ", Quantity.of(1), UnitPrice.parse("1.00")));
    }
}
