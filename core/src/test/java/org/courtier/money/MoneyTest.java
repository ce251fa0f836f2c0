package org.courtier.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

class MoneyTest {

    private static final long BOUND = 100_000_000_000_000_000L;
    private static final Money BRACKET = Money.parse("100000.00");

    @Property
    void parse_reads_what_to_string_writes(@ForAll @LongRange(min = -BOUND, max = BOUND) long cents) {
        Money money = Money.ofCents(cents);
        assertEquals(money, Money.parse(money.toString()));
        assertEquals(money, Money.of(money.dollars()));
    }

    @Property
    void minus_takes_back_what_plus_adds(
            @ForAll @LongRange(min = -BOUND / 2, max = BOUND / 2) long a,
            @ForAll @LongRange(min = -BOUND / 2, max = BOUND / 2) long b) {
        assertEquals(Money.ofCents(a), Money.ofCents(a).plus(Money.ofCents(b)).minus(Money.ofCents(b)));
    }

    @Property
    void comparisons_agree_with_the_dollars(@ForAll long a, @ForAll long b) {
        Money left = Money.ofCents(a % BOUND);
        Money right = Money.ofCents(b % BOUND);
        int order = left.dollars().compareTo(right.dollars());
        assertEquals(order, left.compareTo(right));
        assertEquals(order < 0, left.isLessThan(right));
        assertEquals(order > 0, left.isMoreThan(right));
        assertEquals(order >= 0, left.isAtLeast(right));
        assertEquals(order <= 0, left.isAtMost(right));
        assertEquals(order == 0, left.equals(right));
    }

    @ParameterizedTest
    @CsvSource({"1234.50, 123450", "1234.5, 123450", "1234, 123400", "-0.05, -5", "0, 0", "-0.00, 0", "007, 700"})
    void plain_numbers_are_read(String text, long cents) {
        assertEquals(Money.ofCents(cents), Money.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "-, 1",
        "+1, 0",
        "1., 2",
        ".5, 0",
        "1.234, 4",
        "1.2.3, 3",
        "1e3, 1",
        "'1,00', 1",
        "'1 000', 1",
        "١, 0",
        "$5, 0",
        "'1.00 ', 4"
    })
    void anything_else_is_refused_where_it_stops_being_a_number(String text, int position) {

        assertEquals(
                position,
                assertThrows(UnreadableText.class, () -> Money.parse(text)).position());
    }

    @Test
    void a_part_of_a_cent_is_never_rounded_away() {
        assertEquals(Money.ofCents(150), Money.of(new BigDecimal("1.5000")));
        var e = assertThrows(IllegalArgumentException.class, () -> Money.of(new BigDecimal("1.005")));
        assertTrue(e.getMessage().contains("\"1.005\""), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000.01", "-1000000000000000.01", "1E+1000000000", "99999999999999999999"})
    void beyond_ten_to_the_fifteenth_is_refused(String dollars) {
        assertThrows(IllegalArgumentException.class, () -> Money.of(new BigDecimal(dollars)));
    }

    @Test
    void ten_to_the_fifteenth_is_the_last_amount() {
        Money most = Money.parse("1000000000000000.00");
        assertEquals(BOUND, most.cents());
        assertThrows(IllegalArgumentException.class, () -> most.plus(Money.ofCents(1)));
        assertThrows(IllegalArgumentException.class, () -> most.times(-1).minus(Money.ofCents(1)));
        assertThrows(IllegalArgumentException.class, () -> Money.ofCents(BOUND + 1));
        assertThrows(IllegalArgumentException.class, () -> most.times(Long.MAX_VALUE));
    }

    @Test
    void a_bracket_has_one_below_equal_and_above() {
        assertTrue(Money.parse("99999.99").isLessThan(BRACKET));
        assertFalse(Money.parse("100000.00").isLessThan(BRACKET));
        assertTrue(Money.parse("100000.00").isAtLeast(BRACKET));
        assertTrue(Money.parse("100000.00").isAtMost(BRACKET));
        assertFalse(Money.parse("100000.00").isMoreThan(BRACKET));
        assertTrue(Money.parse("100000.01").isMoreThan(BRACKET));
    }

    @Test
    void zero_is_neither_positive_nor_negative() {
        assertTrue(Money.ZERO.isZero());
        assertFalse(Money.ZERO.isPositive());
        assertFalse(Money.ZERO.isNegative());
        assertTrue(Money.ofCents(1).isPositive());
        assertTrue(Money.ofCents(-1).isNegative());
        assertFalse(Money.ofCents(1).isZero());
    }

    @Test
    void a_month_repeated_36_times() {
        assertEquals(Money.parse("39.60"), Money.parse("1.10").times(36));
        assertEquals(Money.ZERO, Money.parse("1.10").times(0));
    }

    @Test
    void equal_amounts_are_equal_whatever_they_were_read_from() {
        assertEquals(Money.parse("1.5").hashCode(), Money.parse("1.50").hashCode());
        assertNotEquals(Money.parse("1.50"), Money.parse("1.51"));
        assertNotEquals(Money.ZERO, (Object) 0L);
    }

    @Test
    void an_amount_says_itself() {
        assertEquals(Text.of("100\u00A0000,00\u00A0$", "$100,000.00"), BRACKET.words());
        assertEquals("100000.00", BRACKET.toString());
    }
}
