package org.courtier.spi;

import java.util.Objects;

/**
 * One event as it is stored.
 *
 * @param type its name on the wire
 * @param form the version of its form, from 1
 * @param payload its content
 */
public record EntryBytes(String type, int form, Bytes payload) {

    private static final int LONGEST = 80;

    public EntryBytes {
        if (!isType(Objects.requireNonNull(type, "type"))) {
            throw new IllegalArgumentException("type \"" + type + "\" is not lower-case words joined by hyphens");
        }
        if (form < 1) {
            throw new IllegalArgumentException("form \"" + form + "\" is not a version: from 1");
        }
        Objects.requireNonNull(payload, "payload");
    }

    /** By hand: a history has one for each event, and a pattern takes longer than reading it. */
    private static boolean isType(String type) {
        if (type.isEmpty() || type.length() > LONGEST || !isLetter(type.charAt(0))) {
            return false;
        }
        for (int i = 1; i < type.length(); i++) {
            char c = type.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return 'a' <= c && c <= 'z';
    }
}
