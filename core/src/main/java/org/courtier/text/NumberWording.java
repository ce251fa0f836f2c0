package org.courtier.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers and dollar amounts as people read them in Québec; nothing is rounded.
 *
 * <p>In French the groups of three digits and the dollar sign are set off by a no-break space (U+00A0).
 */
public final class NumberWording {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private NumberWording() {}

    /**
     * Writes a whole number in groups of three digits, e.g. {@code 12 500} and {@code 12,500}.
     *
     * @param number the number; a negative one has a hyphen in front
     * @return the number in both languages
     */
    public static Text integer(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /**
     * Writes a number with the decimals that it has, e.g. {@code 1 234,500} and {@code 1,234.500}.
     *
     * @param number the number; its trailing zeros are kept
     * @return the number in both languages
     */
    public static Text decimal(BigDecimal number) {
        return Text.of(sign(number) + french(number), sign(number) + english(number));
    }

    /**
     * Writes an amount in dollars, e.g. {@code 100 000,00 $} and {@code $100,000.00}.
     *
     * @param amount the amount; it is written with two decimals at least, and with all that differ from zero
     * @return the amount in both languages; a negative one is {@code -5,00 $} and {@code -$5.00}
     */
    public static Text dollars(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        BigDecimal written = shortest.setScale(Math.max(2, shortest.scale()), RoundingMode.UNNECESSARY);
        return Text.of(sign(written) + french(written) + NO_BREAK_SPACE + "$", sign(written) + "$" + english(written));
    }

    private static String sign(BigDecimal number) {
        return number.signum() < 0 ? "-" : "";
    }

    private static String french(BigDecimal number) {
        return grouped(number, NO_BREAK_SPACE, ",");
    }

    private static String english(BigDecimal number) {
        return grouped(number, ",", ".");
    }

    private static String grouped(BigDecimal number, String group, String decimalMark) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder written = new StringBuilder(plain.substring(0, point));
        for (int before = point - 3; before > 0; before -= 3) {
            written.insert(before, group);
        }
        return point == plain.length()
                ? written.toString()
                : written.append(decimalMark)
                        .append(plain, point + 1, plain.length())
                        .toString();
    }
}
