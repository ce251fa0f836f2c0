package org.courtier.jdbc;

import java.util.Locale;

/**
 * How large a random test is: {@code -Dcourtier.size=} says {@code build}, {@code ci} or {@code release}, which the profiles of
 * the same names set.
 */
enum Size {
    BUILD,
    CI,
    RELEASE;

    /** Gives the number of cases for the size of this run. */
    static int of(int build, int ci, int release) {
        return switch (ofThisRun()) {
            case BUILD -> build;
            case CI -> ci;
            case RELEASE -> release;
        };
    }

    /** @throws IllegalArgumentException if the switch names no size */
    private static Size ofThisRun() {
        return valueOf(System.getProperty("courtier.size", "build").toUpperCase(Locale.ROOT));
    }
}
