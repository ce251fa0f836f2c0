package org.courtier.party;

import java.util.Objects;

/** The one form of identifiers: letters, digits and {@code . _ : -}, at most 80 characters, beginning with a letter or digit. */
final class Identifiers {

    private static final int LONGEST = 80;

    private Identifiers() {}

    static void check(String value, String name) {
        if (!isFormed(Objects.requireNonNull(value, name))) {
            throw new IllegalArgumentException(name + " \"" + value
                    + "\" is not an identifier: letters, digits and . _ : -, at most 80, first a letter or digit");
        }
    }

    /** By hand: each action of a history names two, and a pattern takes longer than reading them. */
    private static boolean isFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != ':' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
    }
}
