package org.courtier.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.courtier.text.Text;

/**
 * The business days (<b>jours ouvrables</b>) of a {@link CalendarLaw}, and the arithmetic of time limits.
 *
 * <p>The day of the event is excluded, the last day is included: ten business days from Monday 2 November 2026 end on
 * Monday 16 November 2026. Every method refuses a date outside the horizon, and a result outside it, with
 * {@link OutsideHorizon}. Calendars of equal content are equal. Immutable; answers come from tables in constant time.
 */
public final class BusinessCalendar {

    private final CalendarLaw law;
    private final CalendarEdition edition;
    private final TreeMap<LocalDate, Holiday> holidays;
    private final DayTable days;

    private BusinessCalendar(CalendarLaw law) {
        this.law = Objects.requireNonNull(law, "law");
        edition = new CalendarEdition(law.name(), law.version(), law.horizon(), law.knownOn());
        holidays = law.holidaysOfHorizon();
        List<LocalDate> working =
                law.exceptions().stream().map(WorkingException::date).toList();
        working.forEach(holidays::remove);
        days = DayTable.of(
                law.horizon(),
                date -> working.contains(date)
                        || !law.weekend().contains(date.getDayOfWeek()) && !holidays.containsKey(date));
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
        return edition;
    }

    /** Gives what people call this calendar. */
    public Text name() {
        return law.name();
    }

    /** Gives the version: sixteen hexadecimal digits, equal for equal content. */
    public String version() {
        return edition.version();
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
        return days.counts(covered(date));
    }

    /**
     * Gives the holiday of a day, also on a weekend, e.g. Good Friday on 26 March 2027.
     *
     * @param date the day
     * @return its holiday, or nothing; a plain weekend is no holiday, nor is a working exception
     * @throws OutsideHorizon if the calendar does not cover the day
     */
    public Optional<Holiday> holiday(LocalDate date) {
        return Optional.ofNullable(holidays.get(covered(date)));
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
        int before = days.upTo(covered(start));
        if (requireCount(businessDays) == 0) {
            return start;
        }
        if (businessDays > days.size() - before) {
            throw OutsideHorizon.result(start, businessDays, law.horizon());
        }
        return days.day(before + businessDays);
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
        int before = days.upTo(covered(end)) - (days.counts(end) ? 1 : 0);
        if (requireCount(businessDays) == 0) {
            return end;
        }
        if (businessDays > before) {
            throw OutsideHorizon.result(end, -businessDays, law.horizon());
        }
        return days.day(before - businessDays + 1);
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
        int before = days.upTo(covered(startExclusive));
        int upToEnd = days.upTo(covered(endInclusive));
        if (endInclusive.isBefore(startExclusive)) {
            throw new IllegalArgumentException(
                    "endInclusive is before startExclusive \"" + startExclusive + "\": \"" + endInclusive + "\"");
        }
        return upToEnd - before;
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
        if (max < min) {
            throw new IllegalArgumentException("max is below min \"" + min + "\": \"" + max + "\"");
        }
        return new Window(plus(receipt, min), plus(receipt, max));
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

    private static int requireCount(int businessDays) {
        if (businessDays < 0) {
            throw new IllegalArgumentException("businessDays is negative: \"" + businessDays + "\"");
        }
        return businessDays;
    }

    private LocalDate covered(LocalDate date) {
        if (!law.horizon().contains(date)) {
            throw OutsideHorizon.date(date, law.horizon());
        }
        return date;
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
