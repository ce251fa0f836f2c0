package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weekdays around a date, by arithmetic: the JDK's adjusters are lambdas, which a first answer would wait for. */
final class Weekdays {

    private static final int WEEK = 7;

    private Weekdays() {}

    static LocalDate onOrBefore(LocalDate date, DayOfWeek weekday) {
        return date.minusDays(Math.floorMod(date.getDayOfWeek().getValue() - weekday.getValue(), WEEK));
    }

    static LocalDate onOrAfter(LocalDate date, DayOfWeek weekday) {
        return date.plusDays(
                Math.floorMod(weekday.getValue() - date.getDayOfWeek().getValue(), WEEK));
    }

    static LocalDate before(LocalDate date, DayOfWeek weekday) {
        return onOrBefore(date.minusDays(1), weekday);
    }

    static LocalDate after(LocalDate date, DayOfWeek weekday) {
        return onOrAfter(date.plusDays(1), weekday);
    }
}
