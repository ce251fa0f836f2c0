package org.courtier.catalogue;

import java.util.Objects;

/** The one check of texts that say something: names, versions, reasons. */
final class Texts {

    private Texts() {}

    static void require(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank: \"" + text + "\"");
        }
    }
}
