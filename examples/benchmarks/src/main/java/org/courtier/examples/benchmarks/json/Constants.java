package org.courtier.examples.benchmarks.json;

import java.util.Locale;

/** The names of constants on the wire, which the peers have to know. */
final class Constants {

    private Constants() {}

    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
