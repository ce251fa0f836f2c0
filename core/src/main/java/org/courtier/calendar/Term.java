package org.courtier.calendar;

import java.time.LocalDate;
import java.time.Month;

/** Terms in whole years, which end on the day before their anniversary. */
public final class Term {

    private static final int MOST_YEARS = 299;

    private Term() {}

    /**
     * Gives the last day of a term, which is included: three years from 2 November 2026 end on 1 November 2029.
     *
     * <p>The anniversary of 29 February 2028 is 1 March 2031, so that the last day is 28 February 2031.
     *
     * @param start the first day of the term
     * @param years how many years, 1 to 299
     * @return the day before the anniversary
     * @throws IllegalArgumentException if {@code years} is not 1 to 299, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate lastDay(LocalDate start, int years) {
        return anniversary(start, years).minusDays(1);
    }

    /**
     * Gives the anniversary of a day; that of 29 February in a common year is 1 March.
     *
     * @param start the day
     * @param years how many years later, 1 to 299
     * @return the anniversary
     * @throws IllegalArgumentException if {@code years} is not 1 to 299, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate anniversary(LocalDate start, int years) {
        Years.require(start, "start");
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years is not 1 to " + MOST_YEARS + ": \"" + years + "\"");
        }
        LocalDate sameDay = Years.require(start.plusYears(years), "anniversary");
        // plusYears falls back to 28 February, which would end the term a day early
        return start.getDayOfMonth() == sameDay.getDayOfMonth()
                ? sameDay
                : LocalDate.of(sameDay.getYear(), Month.MARCH, 1);
    }
}
