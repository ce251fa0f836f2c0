package org.courtier.dossier;

import java.util.Objects;

/** The one check of reasons and numbers, which say something. */
final class Reason {

    private Reason() {}

    static void require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank: \"" + text + "\"");
        }
    }
}
