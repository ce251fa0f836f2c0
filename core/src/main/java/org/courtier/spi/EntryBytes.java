package org.courtier.spi;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One event as it is stored.
 *
 * @param type its name on the wire
 * @param form the version of its form, from 1
 * @param payload its content
 */
public record EntryBytes(String type, int form, Bytes payload) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    public EntryBytes {
        if (!TYPE.matcher(Objects.requireNonNull(type, "type")).matches()) {
            throw new IllegalArgumentException("type \"" + type + "\" is not lower-case words joined by hyphens");
        }
        if (form < 1) {
            throw new IllegalArgumentException("form \"" + form + "\" is not a version: from 1");
        }
        Objects.requireNonNull(payload, "payload");
    }
}
