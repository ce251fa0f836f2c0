package org.courtier.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Terms and limits in whole months and years, counted by the calendar (I-16, s. 61 (24°): a month is a calendar month).
 *
 * <p>Two ways of counting. A <b>term</b> has its first day in it and ends on the day before its anniversary: three years from
 * 2 November 2026 end on 1 November 2029. A <b>limit</b> runs from an event whose day is not counted and ends on the day of the
 * same number: twelve months after 2 November 2026 end on 2 November 2027. Neither moves off a weekend or a holiday. Where a
 * month does not have the day, {@link MissingDay} says what happens; {@link #isMissing} tells whether it mattered.
 */
public final class Term {

    private static final int MOST_YEARS = 299;
    private static final int MONTHS = 12;

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
     * Gives the last day of a term under a reading: with {@link MissingDay#LAST_OF_MONTH} three years from 29 February 2028 end
     * on 27 February 2031.
     *
     * @param start the first day of the term
     * @param years how many years, 1 to 299
     * @param missing which day stands for one that the month does not have
     * @return the day before the anniversary
     * @throws IllegalArgumentException if {@code years} is not 1 to 299, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate lastDay(LocalDate start, int years, MissingDay missing) {
        return corresponding(start, months(years), missing).minusDays(1);
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
        return corresponding(start, months(years), MissingDay.FIRST_OF_NEXT_MONTH);
    }

    /**
     * Gives the last day of a term in months, which is included: one month from 31 January 2027 ends on 28 February 2027, because
     * the day after, 1 March, stands for 31 February. From 1 February 2027 it ends on 28 February 2027 as well.
     *
     * @param start the first day of the term
     * @param months how many months, 1 to 3588
     * @param missing which day stands for one that the month does not have
     * @return the day before the one of the same number
     * @throws IllegalArgumentException if {@code months} is not 1 to 3588, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate lastDayOfMonths(LocalDate start, int months, MissingDay missing) {
        return corresponding(start, requireMonths(months), missing).minusDays(1);
    }

    /**
     * Gives the last day of a limit in months after an event: one month after 31 January 2027 ends on 28 February 2027.
     *
     * @param event the day of the event, not counted
     * @param months how many months, 1 to 3588
     * @param missing which day stands for one that the month does not have
     * @return the day of the same number
     * @throws IllegalArgumentException if {@code months} is not 1 to 3588, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate monthsAfter(LocalDate event, int months, MissingDay missing) {
        return corresponding(event, requireMonths(months), missing);
    }

    /**
     * Gives the last day on which something is kept, years after its end: seven years after 31 March 2027 end on 31 March 2034.
     *
     * <p>From 29 February 2028 seven years end on 28 February 2035.
     *
     * @param end the day on which what is kept came to its end, e.g. the last day of a contract; not counted
     * @param years how many years, 1 to 299
     * @return the last day of the retention, which is included
     * @throws IllegalArgumentException if {@code years} is not 1 to 299, or a date lies outside the years 1900 to 2199
     */
    public static LocalDate retainedUntil(LocalDate end, int years) {
        return monthsAfter(end, months(years), MissingDay.LAST_OF_MONTH);
    }

    /**
     * Gives the terms of a contract and of its renewals: one year and two renewals of a year from 29 February 2028 are
     * 2028-02-29/2029-02-28, 2029-03-01/2030-02-28 and 2030-03-01/2031-02-28.
     *
     * <p>Each end is counted from the first day of all, never from the renewal before, so that 29 February comes back: the fourth
     * year ends on 28 February 2032.
     *
     * @param start the first day of the first term
     * @param years how many years each term lasts, in their order, at least one
     * @return the terms, each beginning on the day after the one before
     * @throws IllegalArgumentException if there is none, one is below 1, or a date lies outside the years 1900 to 2199
     */
    public static List<Window> renewed(LocalDate start, int... years) {
        if (years.length == 0) {
            throw new IllegalArgumentException("years is empty: \"[]\"");
        }
        List<Window> terms = new ArrayList<>();
        LocalDate first = start;
        int sum = 0;
        for (int more : years) {
            months(more);
            sum = Math.addExact(sum, more);
            LocalDate last = lastDay(start, sum);
            terms.add(new Window(first, last));
            first = last.plusDays(1);
        }
        return List.copyOf(terms);
    }

    /**
     * Tells whether a month does not have the day that months later would have the same number, so that a reading decides.
     *
     * @param start the day
     * @param months how many months later, 1 to 3588
     * @return whether it is missing: 29 February 36 months after 29 February 2028 is, 48 months after it is not
     * @throws IllegalArgumentException if {@code months} is not 1 to 3588, or a date lies outside the years 1900 to 2199
     */
    public static boolean isMissing(LocalDate start, int months) {
        requireMonths(months);
        return !YearMonth.from(Years.require(start, "start")).plusMonths(months).isValidDay(start.getDayOfMonth());
    }

    private static LocalDate corresponding(LocalDate start, int months, MissingDay missing) {
        // plusMonths falls back to the last day of the month without a word
        LocalDate clipped = Years.require(start, "start").plusMonths(months);
        boolean next = isMissing(start, months) && missing == MissingDay.FIRST_OF_NEXT_MONTH;
        return Years.require(next ? clipped.plusDays(1) : clipped, "the day " + months + " months later");
    }

    private static int months(int years) {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("years is not 1 to " + MOST_YEARS + ": \"" + years + "\"");
        }
        return years * MONTHS;
    }

    private static int requireMonths(int months) {
        if (months < 1 || months > MOST_YEARS * MONTHS) {
            throw new IllegalArgumentException("months is not 1 to " + MOST_YEARS * MONTHS + ": \"" + months + "\"");
        }
        return months;
    }
}
