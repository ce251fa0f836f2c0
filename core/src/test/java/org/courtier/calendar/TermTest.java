package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 3, FIRST_OF_NEXT_MONTH, 2031-02-28",
        "2028-02-29, 3, LAST_OF_MONTH, 2031-02-27",
        "2028-02-29, 4, LAST_OF_MONTH, 2032-02-28",
        "2026-11-02, 3, LAST_OF_MONTH, 2029-11-01"
    })
    void a_reading_decides_for_29_february_alone(LocalDate start, int years, MissingDay missing, LocalDate last) {
        assertEquals(last, Term.lastDay(start, years, missing));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 1, FIRST_OF_NEXT_MONTH, 2027-02-28",
        "2027-01-31, 1, LAST_OF_MONTH, 2027-02-27",
        "2027-02-01, 1, FIRST_OF_NEXT_MONTH, 2027-02-28",
        "2028-01-31, 1, FIRST_OF_NEXT_MONTH, 2028-02-29",
        "2027-08-31, 1, FIRST_OF_NEXT_MONTH, 2027-09-30",
        "2027-08-31, 1, LAST_OF_MONTH, 2027-09-29",
        "2027-08-15, 6, FIRST_OF_NEXT_MONTH, 2028-02-14"
    })
    void a_term_in_months_ends_on_the_day_before_the_same_number(
            LocalDate start, int months, MissingDay missing, LocalDate last) {
        assertEquals(last, Term.lastDayOfMonths(start, months, missing));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 12, LAST_OF_MONTH, 2027-11-02",
        "2027-01-31, 1, LAST_OF_MONTH, 2027-02-28",
        "2027-01-31, 1, FIRST_OF_NEXT_MONTH, 2027-03-01",
        "2027-02-28, 1, LAST_OF_MONTH, 2027-03-28",
        "2028-02-29, 36, LAST_OF_MONTH, 2031-02-28",
        "2028-02-29, 36, FIRST_OF_NEXT_MONTH, 2031-03-01"
    })
    void a_limit_after_an_event_ends_on_the_same_number(
            LocalDate event, int months, MissingDay missing, LocalDate last) {
        assertEquals(last, Term.monthsAfter(event, months, missing));
    }

    @Test
    void something_is_kept_to_the_same_day_years_after_its_end() {
        assertEquals(LocalDate.of(2034, 3, 31), Term.retainedUntil(LocalDate.of(2027, 3, 31), 7));
        assertEquals(LocalDate.of(2035, 2, 28), Term.retainedUntil(TUE_2028_02_29, 7));
        assertEquals(LocalDate.of(2032, 2, 29), Term.retainedUntil(TUE_2028_02_29, 4));
    }

    @Test
    void renewals_are_counted_from_the_first_day_of_all() {
        assertEquals(
                List.of(
                        Window.parse("2028-02-29/2029-02-28"),
                        Window.parse("2029-03-01/2030-02-28"),
                        Window.parse("2030-03-01/2031-02-28"),
                        Window.parse("2031-03-01/2032-02-28")),
                Term.renewed(TUE_2028_02_29, 1, 1, 1, 1));
        assertEquals(
                List.of(Window.parse("2026-11-02/2027-11-01"), Window.parse("2027-11-02/2029-11-01")),
                Term.renewed(LocalDate.of(2026, 11, 2), 1, 2));
        assertThrows(IllegalArgumentException.class, () -> Term.renewed(TUE_2028_02_29));
        assertThrows(IllegalArgumentException.class, () -> Term.renewed(TUE_2028_02_29, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Term.renewed(TUE_2028_02_29, 100, 100));
    }

    @Test
    void a_missing_day_is_named() {
        assertTrue(Term.isMissing(TUE_2028_02_29, 36));
        assertFalse(Term.isMissing(TUE_2028_02_29, 48));
        assertTrue(Term.isMissing(LocalDate.of(2027, 1, 31), 1));
        assertFalse(Term.isMissing(LocalDate.of(2027, 1, 31), 2));
    }

    @Property
    void terms_on_end_leave_no_gap(@ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(min = 1, max = 5) int n) {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(day);
        List<Window> terms = Term.renewed(start, n, 1, n);
        assertEquals(start, terms.get(0).first());
        assertEquals(terms.get(0).last().plusDays(1), terms.get(1).first());
        assertEquals(terms.get(1).last().plusDays(1), terms.get(2).first());
        assertEquals(Term.lastDay(start, n + 1 + n), terms.get(2).last());
    }

    @Property
    void the_readings_differ_by_a_day_where_the_day_is_missing_and_nowhere_else(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(min = 1, max = 100) int months) {
        LocalDate start = LocalDate.of(2000, 1, 1).plusDays(day);
        LocalDate early = Term.monthsAfter(start, months, MissingDay.LAST_OF_MONTH);
        LocalDate late = Term.monthsAfter(start, months, MissingDay.FIRST_OF_NEXT_MONTH);
        assertEquals(Term.isMissing(start, months) ? early.plusDays(1) : early, late);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3589, Integer.MAX_VALUE})
    void months_outside_what_a_term_can_be_are_refused(int months) {
        var e = assertThrows(
                IllegalArgumentException.class,
                () -> Term.monthsAfter(TUE_2028_02_29, months, MissingDay.LAST_OF_MONTH));
        assertTrue(e.getMessage().contains("\"" + months + "\""), e.getMessage());
    }
}
