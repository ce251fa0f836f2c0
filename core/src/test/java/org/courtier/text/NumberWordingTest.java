package org.courtier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordingTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "999, 999, 999",
        "1000, 1_000, '1,000'",
        "12500, 12_500, '12,500'",
        "123456, 123_456, '123,456'",
        "1000000, 1_000_000, '1,000,000'",
        "-1000, -1_000, '-1,000'",
        "-999, -999, -999",
        "-9223372036854775808, -9_223_372_036_854_775_808, '-9,223,372,036,854,775,808'"
    })
    void whole_numbers_stand_in_groups_of_three(long number, String french, String english) {
        assertEquals(Text.of(spaced(french), english), NumberWording.integer(number));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, '0,5', 0.5",
        "1234.500, '1_234,500', '1,234.500'",
        "-0.0125, '-0,0125', -0.0125",
        "1E+3, 1_000, '1,000'",
        "0.00, '0,00', 0.00"
    })
    void decimals_are_written_as_they_are(BigDecimal number, String french, String english) {
        assertEquals(Text.of(spaced(french), english), NumberWording.decimal(number));
    }

    @ParameterizedTest
    @CsvSource({
        "100000, '100_000,00_$', '$100,000.00'",
        "99999.99, '99_999,99_$', '$99,999.99'",
        "0, '0,00_$', $0.00",
        "0.5, '0,50_$', $0.50",
        "0.0125, '0,0125_$', $0.0125",
        "1.5000, '1,50_$', $1.50",
        "-5, '-5,00_$', -$5.00"
    })
    void dollars_have_two_decimals_at_least(BigDecimal amount, String french, String english) {
        assertEquals(Text.of(spaced(french), english), NumberWording.dollars(amount));
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00A0');
    }
}
