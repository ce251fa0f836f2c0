package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class DayTableTest {

    private static final BusinessCalendar ACT = QuebecCalendars.interpretationAct();
    private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);

    @Test
    void a_hundred_years_take_less_than_ten_kilobytes_of_bits_and_counts() throws ReflectiveOperationException {
        Field months = DayTable.class.getDeclaredField("months");
        months.setAccessible(true);
        long bytes = 16 + 8L * ((long[]) months.get(ACT.law().table())).length;
        assertTrue(bytes <= 10_000, () -> bytes + " bytes");
    }

    @Test
    void the_dates_of_a_hundred_years_take_at_most_1_1_megabytes() throws ReflectiveOperationException {
        for (int year = 2000; year < 2100; year += 10) {
            ACT.next(LocalDate.of(year, 1, 1));
            ACT.next(LocalDate.of(year + 5, 12, 1));
        }
        Field field = ReadyDates.class.getDeclaredField("DATES");
        field.setAccessible(true);
        LocalDate[] dates = (LocalDate[]) field.get(null);
        long ready = Stream.of(dates).filter(Objects::nonNull).count();
        assertTrue(ready <= 36_525);
        // a reference of 4 bytes and a date of 24
        assertTrue(16 + 4L * dates.length + 24L * 36_525 <= 1_100_000);
    }

    @Test
    void calendars_share_their_dates() {
        assertSame(
                ACT.plus(FRI_2026_10_02, 10), QuebecCalendars.civilProcedure().plus(FRI_2026_10_02, 10));
    }

    @Test
    void a_calendar_may_reach_beyond_the_shared_dates() {
        BusinessCalendar long300Years = BusinessCalendar.of(new CalendarLaw(
                Text.same("long"),
                Window.parse("1900-01-01/2199-12-31"),
                ACT.knownOn(),
                List.of(),
                List.of(),
                List.of()));
        LocalDate first = LocalDate.of(1900, 1, 1);
        for (int n = 0; n < 109_573; n += 7) {
            assertEquals(first.plusDays(n), long300Years.plus(first, n));
        }
        assertEquals(
                109_573,
                long300Years.businessDays(first, LocalDate.of(2199, 12, 31)).count());
        assertThrows(OutsideHorizon.class, () -> long300Years.plus(first, 109_573));
    }

    @Test
    void years_whose_months_overflow_an_int_are_outside() {
        // 33 554 432 years times 384 are 3 times 2 to the 32nd
        for (int turns = -29; turns <= 29; turns++) {
            if (turns != 0) {
                LocalDate alias = LocalDate.of(2026 + turns * 33_554_432, 10, 2);
                assertThrows(OutsideHorizon.class, () -> ACT.isBusinessDay(alias));
            }
        }
    }

    @Test
    void a_calendar_without_business_days_has_none() {
        BusinessCalendar none = BusinessCalendar.of(new CalendarLaw(
                Text.same("none"),
                Window.parse("2026-10-02/2026-12-31"),
                ACT.knownOn(),
                List.of(java.time.DayOfWeek.values()),
                List.of(),
                List.of()));
        assertEquals(FRI_2026_10_02, none.plus(FRI_2026_10_02, 0));
        assertThrows(OutsideHorizon.class, () -> none.plus(FRI_2026_10_02, 1));
        assertThrows(OutsideHorizon.class, () -> none.minus(LocalDate.of(2026, 12, 31), 1));
        assertEquals(
                0, none.businessDays(FRI_2026_10_02, LocalDate.of(2026, 12, 31)).count());
    }

    @Test
    void nothing_is_asked_without_a_date() {
        assertNotNull(assertThrows(NullPointerException.class, () -> ACT.plus(null, 1))
                .getMessage());
        assertNotNull(assertThrows(NullPointerException.class, () -> ACT.isBusinessDay(null))
                .getMessage());
        assertNotNull(assertThrows(NullPointerException.class, () -> ACT.count(FRI_2026_10_02, null))
                .getMessage());
    }
}
