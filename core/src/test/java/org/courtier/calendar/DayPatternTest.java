package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.DayPattern.FixedDate;
import org.courtier.calendar.DayPattern.FromEaster;
import org.courtier.calendar.DayPattern.LastWeekday;
import org.courtier.calendar.DayPattern.Moved;
import org.courtier.calendar.DayPattern.NthWeekday;
import org.courtier.calendar.DayPattern.OneDay;
import org.courtier.calendar.DayPattern.WeekdayBefore;
import org.courtier.calendar.DayPattern.WeekdayOnOrBefore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPatternTest {

    private static final MonthDay MAY_24 = MonthDay.of(5, 24);
    private static final MonthDay MAY_25 = MonthDay.of(5, 25);

    private static void falls(DayPattern pattern, String date) {
        LocalDate day = LocalDate.parse(date);
        assertEquals(Optional.of(day), pattern.in(day.getYear()));
    }

    @Test
    void a_fixed_date_is_absent_where_the_year_has_no_such_day() {
        FixedDate leapDay = new FixedDate(MonthDay.of(2, 29));
        falls(leapDay, "2028-02-29");
        assertEquals(Optional.empty(), leapDay.in(2027));
        assertEquals(Optional.empty(), leapDay.in(2100));
    }

    @Test
    void the_nth_weekday_may_be_absent() {
        NthWeekday fifthMonday = new NthWeekday(5, DayOfWeek.MONDAY, Month.NOVEMBER);
        falls(fifthMonday, "2026-11-30");
        assertEquals(Optional.empty(), fifthMonday.in(2028));
        falls(new NthWeekday(1, DayOfWeek.SUNDAY, Month.NOVEMBER), "2026-11-01");
        assertThrows(IllegalArgumentException.class, () -> new NthWeekday(0, DayOfWeek.MONDAY, Month.MAY));
        assertThrows(IllegalArgumentException.class, () -> new NthWeekday(6, DayOfWeek.MONDAY, Month.MAY));
    }

    @Test
    void the_last_weekday_is_the_fourth_or_the_fifth() {
        LastWeekday lastMonday = new LastWeekday(DayOfWeek.MONDAY, Month.MAY);
        falls(lastMonday, "2026-05-25");
        falls(lastMonday, "2027-05-31");
    }

    @Test
    void preceding_leaves_the_date_itself_out() {
        falls(new WeekdayBefore(DayOfWeek.MONDAY, MAY_25), "2026-05-18"); // 25 May 2026 is a Monday
        falls(new WeekdayBefore(DayOfWeek.MONDAY, MAY_25), "2027-05-24"); // and a Tuesday in 2027
    }

    @Test
    void on_or_before_takes_the_date_itself_in() {
        falls(new WeekdayOnOrBefore(DayOfWeek.MONDAY, MAY_25), "2026-05-25");
        falls(new WeekdayOnOrBefore(DayOfWeek.MONDAY, MAY_24), "2026-05-18");
    }

    @Test
    void on_or_before_24_may_is_before_25_may_in_every_year() {
        for (int year = 1900; year < 2200; year++) {
            assertEquals(
                    new WeekdayOnOrBefore(DayOfWeek.MONDAY, MAY_24).in(year),
                    new WeekdayBefore(DayOfWeek.MONDAY, MAY_25).in(year));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2099-04-12"
    })
    void easter_falls_as_published(String sunday) {
        falls(new FromEaster(0), sunday);
    }

    @Test
    void easter_is_the_sunday_that_the_method_of_oudin_gives() {
        for (int year = 1900; year < 2200; year++) {
            assertEquals(StatuteByHand.easter(year), Easter.sunday(year));
        }
    }

    @Test
    void days_from_easter_stay_in_the_year_of_their_easter() {
        assertEquals(Optional.of(LocalDate.of(2038, 12, 31)), new FromEaster(250).in(2038));
        assertEquals(Optional.of(LocalDate.of(2285, 1, 1)), new FromEaster(-80).in(2285));
        assertThrows(IllegalArgumentException.class, () -> new FromEaster(251));
        assertThrows(IllegalArgumentException.class, () -> new FromEaster(-81));
    }

    @Test
    void a_day_moves_on_the_weekdays_named_and_on_no_other() {
        FixedDate christmas = new FixedDate(MonthDay.of(12, 25));
        Moved toMonday = new Moved(new Moved(christmas, List.of(DayOfWeek.SATURDAY), 2), List.of(DayOfWeek.SUNDAY), 1);
        falls(toMonday, "2026-12-25"); // a Friday
        falls(toMonday, "2027-12-27"); // from a Saturday
        falls(toMonday, "2033-12-26"); // from a Sunday
        assertThrows(IllegalArgumentException.class, () -> new Moved(christmas, List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Moved(christmas, List.of(DayOfWeek.SUNDAY), 8));
    }

    @Test
    void one_day_falls_in_its_year_alone() {
        OneDay day = new OneDay(LocalDate.of(2026, 11, 13));
        falls(day, "2026-11-13");
        assertEquals(Optional.empty(), day.in(2025));
        assertEquals(Optional.empty(), day.in(2027));
    }
}
