package org.courtier.spi;

import java.util.regex.Pattern;

/**
 * The versions that a listing stands on: of the rules, the calendar and the catalogue. Listings of another edition are renewed.
 *
 * @param value printable characters without blanks, at most 400
 */
public record Edition(String value) {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,400}");

    public Edition {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "edition \"" + value + "\" is not 1 to 400 printable characters without blanks");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
