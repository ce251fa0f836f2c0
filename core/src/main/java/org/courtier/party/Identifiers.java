package org.courtier.party;

import java.util.Objects;
import java.util.regex.Pattern;

/** The one form of identifiers: letters, digits and {@code . _ : -}, at most 80 characters, beginning with a letter or digit. */
final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");

    private Identifiers() {}

    static void check(String value, String name) {
        if (!FORM.matcher(Objects.requireNonNull(value, name)).matches()) {
            throw new IllegalArgumentException(name + " \"" + value
                    + "\" is not an identifier: letters, digits and . _ : -, at most 80, first a letter or digit");
        }
    }
}
