package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate TUE_2028_02_29 = LocalDate.of(2028, 2, 29);
    private static final LocalDate FRI_2031_02_28 = LocalDate.of(2031, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 3, 2029-11-01",
        "2027-01-01, 3, 2029-12-31",
        "2028-02-28, 3, 2031-02-27",
        "2028-02-29, 3, 2031-02-28",
        "2028-03-01, 3, 2031-02-28",
        "2028-02-29, 4, 2032-02-28",
        "2025-03-01, 3, 2028-02-29",
        "2025-02-28, 3, 2028-02-27",
        "2096-02-29, 4, 2100-02-28"
    })
    void the_last_day_is_the_day_before_the_anniversary(LocalDate start, int years, LocalDate last) {
        assertEquals(last, Term.lastDay(start, years));
    }

    @Test
    void three_years_from_29_february_miss_no_day() {
        assertEquals(FRI_2031_02_28, Term.lastDay(TUE_2028_02_29, 3));
        assertEquals(FRI_2031_02_28.minusDays(1), TUE_2028_02_29.plusYears(3).minusDays(1));
        assertEquals(FRI_2031_02_28.plusDays(1), Term.anniversary(TUE_2028_02_29, 3));
    }

    @Test
    void terms_on_end_leave_no_gap_and_no_overlap_except_from_29_february() {
        for (LocalDate start = LocalDate.of(2000, 1, 1); start.getYear() < 2100; start = start.plusDays(1)) {
            LocalDate next = Term.lastDay(start, 3).plusDays(1);
            assertEquals(start.getYear() + 3, next.getYear());
            boolean leapDay = start.getMonthValue() == 2 && start.getDayOfMonth() == 29;
            assertEquals(leapDay ? start.withMonth(3).withDayOfMonth(1).plusYears(3) : start.plusYears(3), next);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 200, 300, Integer.MAX_VALUE})
    void years_outside_what_a_term_can_be_are_refused(int years) {
        assertThrows(IllegalArgumentException.class, () -> Term.lastDay(TUE_2028_02_29, years));
    }
}
