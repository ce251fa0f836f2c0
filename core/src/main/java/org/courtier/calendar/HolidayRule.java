package org.courtier.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.courtier.text.Text;

/**
 * A holiday that the law makes: its name, its basis, the days on which the law is in force, and how it falls in a year.
 *
 * @param name its name, e.g. {@code Vendredi saint}
 * @param basis the law that makes it a holiday
 * @param validity the days on which that law is in force
 * @param pattern the day on which it falls
 */
public record HolidayRule(Text name, LegalBasis basis, Validity validity, DayPattern pattern) {

    public HolidayRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(pattern, "pattern");
    }

    /** A rule that is in force on every day. */
    public static HolidayRule of(Text name, LegalBasis basis, DayPattern pattern) {
        return new HolidayRule(name, basis, Validity.always(), pattern);
    }

    /**
     * A closure of consecutive days of one year, e.g. of an office that moves, one rule a day.
     *
     * @param name its name
     * @param basis the text that decides it
     * @param days the days, weekends and holidays among them or not
     * @return the rules, in the order of the days
     */
    public static List<HolidayRule> closure(Text name, LegalBasis basis, Window days) {
        return days.first()
                .datesUntil(days.last().plusDays(1))
                .map(date -> of(name, basis, new DayPattern.OneDay(date)))
                .toList();
    }

    /**
     * A closure of consecutive days of each year, e.g. from 27 to 31 December, one rule a day.
     *
     * @param name its name
     * @param basis the text that decides it
     * @param validity the days on which that text is in force
     * @param first the first day of the closure
     * @param last its last day; before the first, it lies in the year after: 27 December to 2 January
     * @return the rules, in the order of the days
     */
    public static List<HolidayRule> yearlyClosure(
            Text name, LegalBasis basis, Validity validity, MonthDay first, MonthDay last) {
        // in a leap year, so that no day is missing
        LocalDate begin = first.atYear(2000);
        LocalDate end = last.atYear(last.isBefore(first) ? 2001 : 2000);
        return begin.datesUntil(end.plusDays(1))
                .map(MonthDay::from)
                .<HolidayRule>map(day -> new HolidayRule(name, basis, validity, new DayPattern.FixedDate(day)))
                .toList();
    }

    /**
     * Gives the holiday of a year, e.g. Good Friday of 2027 on 26 March 2027.
     *
     * @param year the year of the pattern; a substituted day may fall in the next one
     * @return the holiday, or nothing in a year without it or outside the validity
     */
    public Optional<Holiday> in(int year) {
        Optional<LocalDate> date = pattern.in(year);
        return date.isPresent() && validity.covers(date.get())
                ? Optional.of(new Holiday(date.get(), name, basis))
                : Optional.empty();
    }

    /** Gives the holiday that this rule makes of a day; its pattern may be of the year before or after. */
    Optional<Holiday> on(LocalDate date) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(offset -> in(date.getYear() + offset))
                .flatMap(Optional::stream)
                .filter(holiday -> holiday.date().equals(date))
                .findFirst();
    }

    /** Gives the days of a window on which this rule makes a holiday, in their order. */
    List<LocalDate> dates(Window window) {
        return IntStream.rangeClosed(window.first().getYear() - 1, window.last().getYear() + 1)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .map(Holiday::date)
                .filter(window::contains)
                .toList();
    }

    HolidayRule except(List<LocalDate> dates) {
        return new HolidayRule(name, basis, validity, new DayPattern.Except(pattern, dates));
    }

    /** As good as that of all components: a name is seldom shared, and the generated one makes a first answer wait. */
    @Override
    public int hashCode() {
        return name.french().hashCode();
    }
}
