package org.courtier.json;

/** How texts and numbers may be written, in what is read and in what is written. */
final class Spelling {

    static final int DIGITS = 18;
    static final int DECIMALS = 6;

    private Spelling() {}

    /** Tells whether a text can be kept by every database: no NUL, no half of a surrogate pair. */
    static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a number is {@code -?(0|[1-9][0-9]{0,17})(\.[0-9]{1,6})?}. */
    static boolean number(String number) {
        int start = number.startsWith("-") ? 1 : 0;
        int point = digitsEnd(number, start);
        int whole = point - start;
        if (whole < 1 || whole > DIGITS || whole > 1 && number.charAt(start) == '0') {
            return false;
        }
        if (point == number.length()) {
            return true;
        }
        int decimals = number.length() - point - 1;
        return number.charAt(point) == '.'
                && decimals >= 1
                && decimals <= DECIMALS
                && digitsEnd(number, point + 1) == number.length();
    }

    private static int digitsEnd(String number, int from) {
        int end = from;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
