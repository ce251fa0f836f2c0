package org.courtier.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.DayPattern;
import org.courtier.calendar.HolidayRule;
import org.courtier.calendar.LegalBasis;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.calendar.Window;
import org.courtier.text.Text;

/** Any day of the shipped calendars' horizon, and what is made of days. */
public final class AnyDay {

    /** The days that the shipped calendars answer for. */
    public static final Window HORIZON = QuebecCalendars.interpretationAct().horizon();

    private static final LocalDate NOW = LocalDate.of(2026, 9, 14);

    private AnyDay() {}

    /** Gives days of the horizon, those of the 2020s more often, and leap days, changes of the hour and both ends. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, near(NOW, 1_000)),
                Tuple.of(2, between(HORIZON.first(), HORIZON.last())),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(2024, 4, 18),
                                LocalDate.of(2028, 2, 29),
                                LocalDate.of(2026, 3, 8),
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 12, 31),
                                HORIZON.first(),
                                HORIZON.last())));
    }

    /** Gives days from one day to another, both included. */
    public static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalDate> near(LocalDate day, int days) {
        return Arbitraries.integers().between(-days, days).map(day::plusDays);
    }

    /** Gives times of day, to the minute or to the nanosecond, and both ends of the day. */
    public static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 1439).map(m -> LocalTime.of(m / 60, m % 60))),
                Tuple.of(1, Arbitraries.longs().between(0, 86_399_999_999_999L).map(LocalTime::ofNanoOfDay)),
                Tuple.of(1, Arbitraries.of(LocalTime.MIN, LocalTime.MAX, LocalTime.of(23, 59, 59, 999_000_000))));
    }

    /** Gives moments, two in three without a time. */
    public static Arbitrary<Moment> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, days().map(Moment::on)),
                Tuple.of(1, Combinators.combine(days(), times()).as(Moment::at)));
    }

    /** Gives instants of the horizon, to the microsecond. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(days(), Arbitraries.longs().between(0, 86_399_999_999L))
                .as((day, micros) -> day.atTime(LocalTime.ofNanoOfDay(micros * 1_000))
                        .atZone(ZoneId.of("America/Toronto"))
                        .toInstant());
    }

    /** Gives windows of 1 to 366 days. */
    public static Arbitrary<Window> windows() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 365))
                .as((first, days) -> new Window(first, earlier(first.plusDays(days), HORIZON.last())));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** Gives durations above zero, in years, months and days. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 30))
                .as(Period::of)
                .filter(p -> !p.isZero());
    }

    /** Gives days of the year, 29 February among them. */
    public static Arbitrary<MonthDay> daysOfTheYear() {
        return Arbitraries.integers()
                .between(0, 365)
                .map(d -> MonthDay.from(LocalDate.of(2028, 1, 1).plusDays(d)));
    }

    /** Gives the calendar of the Interpretation Act, alone or with a day that the government proclaimed. */
    public static Arbitrary<BusinessCalendar> calendars() {
        return Arbitraries.of(QuebecCalendars.interpretationAct(), Proclaimed.CALENDAR);
    }

    // a holder, so that its tables are built once and only where they are asked for
    private static final class Proclaimed {
        static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct()
                .plus(HolidayRule.of(
                        Text.of("Jour de deuil national", "National day of mourning"),
                        new LegalBasis(Text.of("Décret", "Order in council"), Text.of("D. 1-2026", "O.C. 1-2026"), "1"),
                        new DayPattern.OneDay(NOW.plusDays(9))));
    }

    /** Gives certificates of business days, of calendar days and of years. */
    public static Arbitrary<Certificate> certificates() {
        return Combinators.combine(near(NOW, 1_000), Arbitraries.integers().between(1, 20), AnyText.texts())
                .flatAs((start, count, reason) -> Arbitraries.oneOf(
                        calendars().map(c -> c.certify(start, count, reason)),
                        Arbitraries.just(Certificate.ofCalendarDays(start, count, reason)),
                        Arbitraries.just(Certificate.ofYears(start, count, reason))));
    }
}
