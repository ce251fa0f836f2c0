package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Interpretation Act (CQLR, c. I-16), s. 61 (23°), read holiday by holiday. */
class QuebecCalendarsTest {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();

    @ParameterizedTest
    @CsvSource({
        "New Year's Day, 2000-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01 2099-01-01",
        "Good Friday, 2000-04-21 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2099-04-10",
        "Easter Monday, 2000-04-24 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2099-04-13",
        "'Sovereign''s birthday, National Patriots'' Day', 2000-05-22 2025-05-19 2026-05-18 2027-05-24 2028-05-22",
        "National Holiday, 2000-06-24 2025-06-24 2026-06-24 2027-06-24 2028-06-24 2099-06-24",
        "Canada Day, 2000-07-01 2001-07-02 2028-07-01 2029-07-02 2030-07-01 2035-07-02 2099-07-01",
        "Labour Day, 2000-09-04 2025-09-01 2026-09-07 2027-09-06 2028-09-04 2099-09-07",
        "Thanksgiving Day, 2000-10-09 2025-10-13 2026-10-12 2027-10-11 2028-10-09 2099-10-12",
        "Christmas Day, 2000-12-25 2025-12-25 2026-12-25 2027-12-25 2028-12-25 2099-12-25"
    })
    void each_holiday_falls_on_its_day(String name, String dates) {
        for (String date : dates.split(" ")) {
            Optional<Holiday> holiday = CALENDAR.holiday(LocalDate.parse(date));
            assertEquals(Optional.of(name), holiday.map(found -> found.name().english()), date);
            assertFalse(CALENDAR.isBusinessDay(LocalDate.parse(date)), date);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-02", // court holiday, not of this Act
                "2026-12-24", // government offices, not of this Act
                "2026-12-26",
                "2026-12-31",
                "2026-09-30", // federal
                "2026-11-11", // federal
                "2026-04-05", // Easter Sunday is a Sunday, nothing else
                "2026-05-25", // the Monday that 25 May itself is
                "2029-07-01", // 1 July gives way when it is a Sunday
                "2026-07-02", // 2 July of any other year
                "2027-12-27", // nothing moves off a weekend but 1 July
                "2028-01-03",
                "2028-06-26",
                "2028-07-03",
                "2029-06-25",
                "2032-12-27"
            })
    void nothing_else_is_a_holiday(String date) {
        assertEquals(Optional.empty(), CALENDAR.holiday(LocalDate.parse(date)));
    }

    @Test
    void a_year_has_nine_holidays_under_one_law() {
        LegalBasis basis = new LegalBasis(
                Text.of("Loi d'interprétation", "Interpretation Act"),
                Text.of("RLRQ, c. I-16", "CQLR, c. I-16"),
                "61 (23°)");
        for (int year = 2000; year < 2100; year++) {
            List<Holiday> holidays = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .map(CALENDAR::holiday)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList());
            assertEquals(9, holidays.size(), "in " + year);
            assertTrue(holidays.stream().allMatch(holiday -> holiday.basis().equals(basis)));
        }
    }

    @Test
    void its_limits_are_stated() {
        assertEquals(Window.parse("2000-01-01/2099-12-31"), CALENDAR.horizon());
        assertEquals(LocalDate.of(2026, 9, 1), CALENDAR.knownOn());
        assertSame(CALENDAR, QuebecCalendars.interpretationAct());
    }

    @Test
    void its_version_is_the_same_on_every_run() {
        assertEquals("d02de1974453107b", CALENDAR.version());
    }
}
