package org.courtier.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courtier.text.Text;

/**
 * The business days (<b>jours ouvrables</b>) of a {@link CalendarLaw}, and the arithmetic of time limits.
 *
 * <p>The day of the event is excluded, the last day is included: ten business days from Monday 2 November 2026 end on
 * Monday 16 November 2026. Every method refuses a date outside the horizon, and a result outside it, with
 * {@link OutsideHorizon}. Calendars of equal content are equal. Immutable; answers come from tables in constant time.
 *
 * <p>A limit may begin on any day. From Saturday 3 October 2026 the first business day is Monday 5 October, as from Friday
 * 2 October; from Monday 12 October 2026, Thanksgiving, it is Tuesday 13 October. Only 0 business days give a day that need not
 * be one: the start itself.
 */
public final class BusinessCalendar {

    private final CalendarLaw law;
    private final DayTable days;
    private CalendarEdition edition;

    private BusinessCalendar(CalendarLaw law) {
        this.law = Objects.requireNonNull(law, "law");
        days = law.table();
    }

    /**
     * Makes the calendar of a law; its tables are built here, once.
     *
     * @param law the content
     * @return the calendar
     */
    public static BusinessCalendar of(CalendarLaw law) {
        return new BusinessCalendar(law);
    }

    /** Gives the content of this calendar. */
    public CalendarLaw law() {
        return law;
    }

    /** Gives name, version and limits, as certificates state them. */
    public CalendarEdition edition() {
        // made when first asked for, because a first answer does not wait for a digest; racing threads make equal
        // editions
        CalendarEdition known = edition;
        if (known == null) {
            known = new CalendarEdition(law.name(), law.version(), law.horizon(), law.knownOn());
            edition = known;
        }
        return known;
    }

    /** Gives what people call this calendar. */
    public Text name() {
        return law.name();
    }

    /** Gives the version: sixteen hexadecimal digits, equal for equal content. */
    public String version() {
        return edition().version();
    }

    /** Gives the days that this calendar answers for. */
    public Window horizon() {
        return law.horizon();
    }

    /** Gives the day on which the texts were last read. */
    public LocalDate knownOn() {
        return law.knownOn();
    }

    /**
     * Gives this calendar under another name.
     *
     * @param name what people call it
     * @return a calendar with the same days and another version
     */
    public BusinessCalendar named(Text name) {
        return of(law.named(name));
    }

    /**
     * Adds holidays or closures, e.g. a day fixed by proclamation.
     *
     * @param rules the rules; one that is already there changes nothing
     * @return a calendar whose windows are as long or longer
     */
    public BusinessCalendar plus(HolidayRule... rules) {
        return of(law.plus(List.of(rules)));
    }

    /**
     * Adds closures, each of several days, e.g. {@link HolidayRule#yearlyClosure}.
     *
     * @param rules the rules; one that is already there changes nothing
     * @return a calendar whose windows are as long or longer
     */
    public BusinessCalendar plus(List<HolidayRule> rules) {
        return of(law.plus(rules));
    }

    /**
     * Takes both calendars together: a day counts if it counts in both.
     *
     * <p>The horizon is the shared one, and the texts are known on the earlier day. A working exception of one of the two holds
     * where the other counts the day as well.
     *
     * @param other the other calendar
     * @param name what people call the result
     * @return a calendar that is closed whenever one of the two is
     * @throws IllegalArgumentException if the two share no day
     */
    public BusinessCalendar union(BusinessCalendar other, Text name) {
        return of(Composition.union(this, other, name));
    }

    /**
     * Takes away the holidays that another calendar has too: of the civil procedure without the Interpretation Act
     * 26 December and 2 January are left.
     *
     * <p>Weekend and working exceptions stay those of this calendar; the horizon is the shared one.
     *
     * @param other the calendar whose holidays are taken away, day by day, whatever law makes them
     * @param name what people call the result
     * @return a calendar whose windows are as short or shorter
     * @throws IllegalArgumentException if the two share no day
     */
    public BusinessCalendar difference(BusinessCalendar other, Text name) {
        return of(Composition.difference(this, other, name));
    }

    /**
     * Adds days that count although they are holidays or lie on a weekend.
     *
     * @param exceptions the days, each with its law
     * @return a calendar in which these are business days, also against a holiday of the same day
     */
    public BusinessCalendar working(WorkingException... exceptions) {
        return of(law.working(List.of(exceptions)));
    }

    /**
     * Tells whether a day counts, e.g. Friday 2 October 2026 does, Saturday 3 October 2026 does not.
     *
     * @param date the day
     * @return whether it is a business day
     * @throws OutsideHorizon if the calendar does not cover the day
     */
    public boolean isBusinessDay(LocalDate date) {
        return days.counts(date);
    }

    /**
     * Gives the holiday of a day, also on a weekend, e.g. Good Friday on 26 March 2027.
     *
     * @param date the day
     * @return its holiday, or nothing; a plain weekend is no holiday, nor is a working exception
     * @throws OutsideHorizon if the calendar does not cover the day
     */
    public Optional<Holiday> holiday(LocalDate date) {
        days.counts(date); // refuses a day outside the horizon
        return law.holidayOn(date);
    }

    /**
     * Tells whether a day is a holiday, on a weekend or not: Saturday 1 July 2028 is, Saturday 8 July 2028 is not.
     *
     * @param date the day
     * @return whether {@link #holiday} names one
     * @throws OutsideHorizon if the calendar does not cover the day
     */
    public boolean isHoliday(LocalDate date) {
        return holiday(date).isPresent();
    }

    /**
     * Gives the n-th business day after a day, which is not counted: 10 after Monday 2 November 2026 is Monday 16.
     *
     * @param start the day of the event, a business day or not
     * @param businessDays how many, 0 or more; 0 gives {@code start} itself, as it is
     * @return the last day of the limit
     * @throws IllegalArgumentException if {@code businessDays} is negative
     * @throws OutsideHorizon if the calendar does not cover the start or the result
     */
    public LocalDate plus(LocalDate start, int businessDays) {
        int before = days.upTo(start);
        if (businessDays <= 0) {
            requireCount(businessDays);
            return start;
        }
        LocalDate day = days.dayAt(before + businessDays);
        if (day == null) {
            throw OutsideHorizon.result(start, businessDays, law.horizon());
        }
        return day;
    }

    /**
     * Gives the n-th business day before a day, which is not counted: 10 before Monday 16 November 2026 is Monday 2.
     *
     * @param end the day from which to count back, a business day or not
     * @param businessDays how many, 0 or more; 0 gives {@code end} itself, as it is
     * @return the day
     * @throws IllegalArgumentException if {@code businessDays} is negative
     * @throws OutsideHorizon if the calendar does not cover the end or the result
     */
    public LocalDate minus(LocalDate end, int businessDays) {
        int before = days.upTo(end) - (days.counts(end) ? 1 : 0);
        if (businessDays <= 0) {
            requireCount(businessDays);
            return end;
        }
        LocalDate day = days.dayAt(before - businessDays + 1);
        if (day == null) {
            throw OutsideHorizon.result(end, -businessDays, law.horizon());
        }
        return day;
    }

    /**
     * Gives the first business day after a day: after Friday 2 October 2026 it is Monday 5 October.
     *
     * @param date the day
     * @return a business day, never {@code date} itself
     * @throws OutsideHorizon if the calendar does not cover the day or the result
     */
    public LocalDate next(LocalDate date) {
        return plus(date, 1);
    }

    /**
     * Gives the day itself if it is a business day, else the first after it: Monday 5 for Saturday 3 October 2026.
     *
     * @param date the day
     * @return a business day, {@code date} or later
     * @throws OutsideHorizon if the calendar does not cover the day or the result
     */
    public LocalDate nextOrSame(LocalDate date) {
        return isBusinessDay(date) ? date : next(date);
    }

    /**
     * Gives the last business day before a day: before Monday 5 October 2026 it is Friday 2 October.
     *
     * @param date the day
     * @return a business day, never {@code date} itself
     * @throws OutsideHorizon if the calendar does not cover the day or the result
     */
    public LocalDate previous(LocalDate date) {
        return minus(date, 1);
    }

    /**
     * Gives the day itself if it is a business day, else the last before it: Friday 2 for Sunday 4 October 2026.
     *
     * @param date the day
     * @return a business day, {@code date} or earlier
     * @throws OutsideHorizon if the calendar does not cover the day or the result
     */
    public LocalDate previousOrSame(LocalDate date) {
        return isBusinessDay(date) ? date : previous(date);
    }

    /**
     * Counts the business days after one day up to another: from Friday 2 to Monday 5 October 2026 there is 1.
     *
     * @param startExclusive the day of the event, not counted
     * @param endInclusive the last day, counted if it is a business day; not before the start
     * @return how many, 0 or more
     * @throws IllegalArgumentException if the end is before the start
     * @throws OutsideHorizon if the calendar does not cover both days
     */
    public int count(LocalDate startExclusive, LocalDate endInclusive) {
        int before = days.upTo(startExclusive);
        int count = days.upTo(endInclusive) - before;
        // fewer days up to the end than up to the start, or as many in a span without business days
        if (count <= 0 && endInclusive.isBefore(startExclusive)) {
            throw reversed("endInclusive", endInclusive, "startExclusive", startExclusive);
        }
        return count;
    }

    /**
     * Gives the business days of a span in their order: of 2 to 5 October 2026 they are Friday 2 and Monday 5.
     *
     * @param firstInclusive the first day, in the stream if it is a business day
     * @param lastInclusive the last day, in the stream if it is a business day; not before the first
     * @return the days, made as they are asked for
     * @throws IllegalArgumentException if the last is before the first
     * @throws OutsideHorizon if the calendar does not cover both days
     */
    public Stream<LocalDate> businessDays(LocalDate firstInclusive, LocalDate lastInclusive) {
        int before = days.upTo(firstInclusive) - (days.counts(firstInclusive) ? 1 : 0);
        int last = days.upTo(lastInclusive);
        if (lastInclusive.isBefore(firstInclusive)) {
            throw reversed("lastInclusive", lastInclusive, "firstInclusive", firstInclusive);
        }
        return IntStream.rangeClosed(before + 1, last).mapToObj(days::dayAt);
    }

    /**
     * Gives a period of business days after a receipt, with its windows and the questions the other way round.
     *
     * @param min the business day with which it begins, 0 or more
     * @param max the business day with which it ends, {@code min} or more
     * @return the period under this calendar
     * @throws IllegalArgumentException if {@code min} is negative or above {@code max}
     */
    public BusinessPeriod period(int min, int max) {
        return new BusinessPeriod(this, min, max);
    }

    /**
     * Gives the window between two business days after a receipt, e.g. from the 10th to the 15th (P-160).
     *
     * @param receipt the day of the receipt, not counted
     * @param min the business day with which the window begins, 0 or more
     * @param max the business day with which it ends, {@code min} or more
     * @return the window, both ends included; the days in it need not be business days
     * @throws IllegalArgumentException if {@code min} is negative or above {@code max}
     * @throws OutsideHorizon if the calendar does not cover the receipt or the window
     */
    public Window window(LocalDate receipt, int min, int max) {
        return period(min, max).after(receipt);
    }

    /**
     * Shows how a limit was counted, day by day.
     *
     * @param start the day of the event, not counted
     * @param businessDays how many, 0 or more
     * @param reason why the limit begins there, e.g. {@code réception prouvée}
     * @return the certificate, whose result is {@link #plus(LocalDate, int)}
     * @throws IllegalArgumentException if {@code businessDays} is negative
     * @throws OutsideHorizon if the calendar does not cover the start or the result
     */
    public Certificate certify(LocalDate start, int businessDays, Text reason) {
        return Certificate.ofBusinessDays(this, start, plus(start, businessDays), reason);
    }

    private static void requireCount(int businessDays) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("businessDays is negative: \"" + businessDays + "\"");
        }
    }

    private static IllegalArgumentException reversed(String last, LocalDate end, String first, LocalDate start) {
        return new IllegalArgumentException(last + " is before " + first + " \"" + start + "\": \"" + end + "\"");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar calendar && law.equals(calendar.law);
    }

    @Override
    public int hashCode() {
        return law.hashCode();
    }

    /** Gives the English name and the version. */
    @Override
    public String toString() {
        return law.name().english() + " " + version();
    }
}
