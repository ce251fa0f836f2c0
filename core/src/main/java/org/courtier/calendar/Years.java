package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** The years in which a dossier can lie; a date outside them is a slip of the pen. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Years() {}

    static LocalDate require(LocalDate date, String name) {
        int year = Objects.requireNonNull(date, name).getYear();
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    name + " is not in the years " + FIRST + " to " + LAST + ": \"" + date + "\"");
        }
        return date;
    }
}
