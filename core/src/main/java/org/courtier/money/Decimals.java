package org.courtier.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.courtier.text.UnreadableText;

/** How many decimals a number may have, and its plain written form: {@code -12.50}, no group, no exponent, no plus. */
record Decimals(int least, int most, BigDecimal bound) {

    /** Gives the number with its least decimals or all that differ from zero, so that equal numbers are equal. */
    BigDecimal exact(BigDecimal number, String name) {
        BigDecimal shortest = Objects.requireNonNull(number, name).stripTrailingZeros();
        if (shortest.scale() > most) {
            throw new IllegalArgumentException(name + " has more than " + most + " decimals: \"" + number + "\"");
        }
        if (shortest.abs().compareTo(bound) > 0) {
            throw new IllegalArgumentException(name + " is beyond " + bound.toPlainString() + ": \"" + number + "\"");
        }
        return shortest.setScale(Math.max(least, shortest.scale()), RoundingMode.UNNECESSARY);
    }

    /** Reads digits, then perhaps a point and decimals; a hyphen may stand in front. */
    BigDecimal read(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = digitsEnd(text, start);
        if (point == start) {
            throw unreadable(text, start);
        }
        if (point == text.length()) {
            return new BigDecimal(text);
        }
        int end = text.charAt(point) == '.' ? digitsEnd(text, point + 1) : point;
        if (end < text.length() || end == point + 1) {
            throw unreadable(text, end);
        }
        if (end > point + 1 + most) {
            throw unreadable(text, point + 1 + most);
        }
        return new BigDecimal(text);
    }

    private UnreadableText unreadable(String text, int position) {
        return new UnreadableText("a number such as 1234.50, with at most " + most + " decimals", text, position);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
