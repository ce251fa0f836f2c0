package org.courtier.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The years in which a dossier can lie; a date outside them is a slip of the pen. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;
    private static final Instant EARLIEST = Instant.parse("1899-12-31T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-02T00:00:00Z");

    private Years() {}

    /** Refuses an instant that no date can stand for; a day on each side leaves room for the zone. */
    static Instant require(Instant instant, String name) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    name + " is not in the years " + FIRST + " to " + LAST + ": \"" + instant + "\"");
        }
        return instant;
    }

    static LocalDate require(LocalDate date, String name) {
        int year = Objects.requireNonNull(date, name).getYear();
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    name + " is not in the years " + FIRST + " to " + LAST + ": \"" + date + "\"");
        }
        return date;
    }
}
