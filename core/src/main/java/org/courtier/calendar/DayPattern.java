package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a holiday falls in a year, in the ways that statutes use.
 *
 * <p>The {@code toString} of a pattern is a stable notation: {@link #parse} reads it, files hold it, and the version of a
 * calendar is made from it.
 */
public sealed interface DayPattern {

    /**
     * Gives the day of a year, e.g. the first Monday of September of 2026 is 7 September 2026.
     *
     * @param year the year
     * @return the day, or nothing in a year without it
     */
    Optional<LocalDate> in(int year);

    /**
     * Reads the notation of a pattern, e.g. {@code MONDAY 1 of SEPTEMBER}, {@code easter -2} or
     * {@code (each --07-01) moved 1 when [SUNDAY]}.
     *
     * @param notation one of the forms that {@code toString} writes
     * @return the pattern; {@code parse(p.toString())} equals {@code p}
     * @throws org.courtier.text.UnreadableText if it is no such form
     * @throws IllegalArgumentException if it is one with an impossible number
     */
    static DayPattern parse(String notation) {
        return PatternNotation.read(notation);
    }

    // Conditions rather than functions in what follows: a calendar is made before its first answer, and the first
    // lambda of a
    // virtual machine costs more than a hundred years of holidays.

    /** The same date each year, e.g. 24 June; 29 February is absent from common years. */
    record FixedDate(MonthDay day) implements DayPattern {
        public FixedDate {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }

        @Override
        public String toString() {
            return "each " + day;
        }
    }

    /** The n-th weekday of a month, e.g. the second Monday of October; a fifth is absent from most years. */
    record NthWeekday(int ordinal, DayOfWeek weekday, Month month) implements DayPattern {
        public NthWeekday {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(month, "month");
            if (ordinal < 1 || ordinal > 5) {
                throw new IllegalArgumentException("ordinal is not 1 to 5: \"" + ordinal + "\"");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate date =
                    Weekdays.onOrAfter(LocalDate.of(year, month, 1), weekday).plusWeeks(ordinal - 1L);
            return date.getMonth() == month ? Optional.of(date) : Optional.empty();
        }

        @Override
        public String toString() {
            return weekday + " " + ordinal + " of " + month;
        }
    }

    /** The last weekday of a month, e.g. the last Monday of May. */
    record LastWeekday(DayOfWeek weekday, Month month) implements DayPattern {
        public LastWeekday {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(month, "month");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Weekdays.before(LocalDate.of(year, month, 1).plusMonths(1), weekday));
        }

        @Override
        public String toString() {
            return "last " + weekday + " of " + month;
        }
    }

    /** The weekday that precedes a date, e.g. the Monday preceding 25 May, which is never 25 May itself. */
    record WeekdayBefore(DayOfWeek weekday, MonthDay day) implements DayPattern {
        public WeekdayBefore {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            Optional<LocalDate> date = new FixedDate(day).in(year);
            return date.isPresent() ? Optional.of(Weekdays.before(date.get(), weekday)) : date;
        }

        @Override
        public String toString() {
            return weekday + " before " + day;
        }
    }

    /** The weekday on a date or else preceding it, e.g. the Monday on or before 24 May. */
    record WeekdayOnOrBefore(DayOfWeek weekday, MonthDay day) implements DayPattern {
        public WeekdayOnOrBefore {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            Optional<LocalDate> date = new FixedDate(day).in(year);
            return date.isPresent() ? Optional.of(Weekdays.onOrBefore(date.get(), weekday)) : date;
        }

        @Override
        public String toString() {
            return weekday + " on or before " + day;
        }
    }

    /** The weekday that follows a date, e.g. the Monday following 1 July, which is never 1 July itself. */
    record WeekdayAfter(DayOfWeek weekday, MonthDay day) implements DayPattern {
        public WeekdayAfter {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            Optional<LocalDate> date = new FixedDate(day).in(year);
            return date.isPresent() ? Optional.of(Weekdays.after(date.get(), weekday)) : date;
        }

        @Override
        public String toString() {
            return weekday + " after " + day;
        }
    }

    /** The weekday on a date or else following it, e.g. the Monday on or after 1 August. */
    record WeekdayOnOrAfter(DayOfWeek weekday, MonthDay day) implements DayPattern {
        public WeekdayOnOrAfter {
            Objects.requireNonNull(weekday, "weekday");
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            Optional<LocalDate> date = new FixedDate(day).in(year);
            return date.isPresent() ? Optional.of(Weekdays.onOrAfter(date.get(), weekday)) : date;
        }

        @Override
        public String toString() {
            return weekday + " on or after " + day;
        }
    }

    /** A day counted from Easter Sunday of the Gregorian calendar, e.g. Good Friday two days before it. */
    record FromEaster(int days) implements DayPattern {
        public FromEaster {
            // 22 March less 80 days and 25 April plus 250 days are the last that stay in the year of their Easter
            if (days < -80 || days > 250) {
                throw new IllegalArgumentException("days is not -80 to 250: \"" + days + "\"");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Easter.sunday(year).plusDays(days));
        }

        @Override
        public String toString() {
            return "easter " + days;
        }
    }

    /** A day that moves when it falls on certain weekdays, e.g. 1 July by one day when it is a Sunday. */
    record Moved(DayPattern pattern, List<DayOfWeek> when, int days) implements DayPattern {
        public Moved {
            Objects.requireNonNull(pattern, "pattern");
            when = when.stream().sorted().distinct().toList();
            if (when.isEmpty()) {
                throw new IllegalArgumentException("when is empty: \"" + when + "\"");
            }
            if (days < -7 || days > 7) {
                throw new IllegalArgumentException("days is not -7 to 7: \"" + days + "\"");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            Optional<LocalDate> date = pattern.in(year);
            return date.isPresent() && when.contains(date.get().getDayOfWeek())
                    ? Optional.of(date.get().plusDays(days))
                    : date;
        }

        @Override
        public String toString() {
            return "(" + pattern + ") moved " + days + " when " + when;
        }
    }

    /** One day of one year, e.g. a day fixed by proclamation, or a closure. */
    record OneDay(LocalDate date) implements DayPattern {
        public OneDay {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(date).filter(day -> day.getYear() == year);
        }

        @Override
        public String toString() {
            return "on " + date;
        }
    }

    /** A pattern without certain dates, e.g. of years for which a decree lifts the holiday. */
    record Except(DayPattern pattern, List<LocalDate> dates) implements DayPattern {
        public Except {
            Objects.requireNonNull(pattern, "pattern");
            dates = dates.stream().sorted().distinct().toList();
            if (dates.isEmpty()) {
                throw new IllegalArgumentException("dates is empty: \"" + dates + "\"");
            }
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return pattern.in(year).filter(date -> !dates.contains(date));
        }

        @Override
        public String toString() {
            return "(" + pattern + ") except " + dates;
        }
    }
}
