package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendars, read holiday by holiday like their texts. */
class QuebecCalendarsTest {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();
    private static final BusinessCalendar COURTS = QuebecCalendars.civilProcedure();
    private static final BusinessCalendar OFFICES = QuebecCalendars.governmentOffices(WeekendSubstitution.NONE);

    @ParameterizedTest
    @CsvSource({
        "New Year's Day, 2000-01-01 2025-01-01 2026-01-01 2027-01-01 2028-01-01 2099-01-01",
        "Good Friday, 2000-04-21 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2099-04-10",
        "Easter Monday, 2000-04-24 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2099-04-13",
        "'Sovereign''s birthday, National Patriots'' Day', 2003-05-19 2025-05-19 2026-05-18 2027-05-24 2028-05-22",
        "'Sovereign''s birthday, Dollard Day', 2000-05-22 2001-05-21 2002-05-20",
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
                "61 (23°)",
                Optional.of("https://www.legisquebec.gouv.qc.ca/fr/version/lc/I-16?code=se:61&historique=20260901"));
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

    @ParameterizedTest
    @CsvSource({
        "Boxing Day, 2000-12-26 2015-12-26 2016-12-26 2025-12-26 2099-12-26",
        "Day after New Year's Day, 2000-01-02 2015-01-02 2016-01-02 2026-01-02 2099-01-02",
        "Canada Day, 2028-07-01 2029-07-02",
        "Easter Monday, 2026-04-06"
    })
    void in_civil_procedure_26_december_and_2_january_are_holidays_too(String name, String dates) {
        for (String date : dates.split(" ")) {
            assertEquals(
                    Optional.of(name),
                    COURTS.holiday(LocalDate.parse(date))
                            .map(found -> found.name().english()),
                    date);
        }
        assertTrue(COURTS.isBusinessDay(LocalDate.of(2026, 12, 24)));
        assertTrue(COURTS.isBusinessDay(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void the_new_code_of_2016_changes_the_citation_and_no_date() {
        assertEquals("CQLR, c. C-25", chapter(COURTS, LocalDate.of(2015, 12, 26)));
        assertEquals("CQLR, c. C-25.01", chapter(COURTS, LocalDate.of(2016, 1, 2)));
        assertEquals("CQLR, c. C-25.01", chapter(COURTS, LocalDate.of(2016, 12, 26)));
        assertEquals("CQLR, c. I-16", chapter(COURTS, LocalDate.of(2016, 12, 25)));
    }

    @Test
    void the_rules_of_2023_change_the_citation_of_the_offices_and_no_date() {
        assertEquals("CQLR, c. J-3, r. 3", chapter(OFFICES, LocalDate.of(2023, 1, 2)));
        assertEquals("CQLR, c. E-6.1, r. 0.3", chapter(OFFICES, LocalDate.of(2023, 4, 7)));
    }

    private static String chapter(BusinessCalendar calendar, LocalDate date) {
        return calendar.holiday(date).orElseThrow().basis().chapter().english();
    }

    @ParameterizedTest
    @CsvSource({
        "New Year's Day, 2026-01-01 2028-01-01",
        "Day after New Year's Day, 2026-01-02",
        "Good Friday, 2026-04-03",
        "Easter Monday, 2026-04-06",
        "Monday preceding 25 May, 2026-05-18 2027-05-24",
        "National Holiday, 2026-06-24 2028-06-24",
        "Canada Day, 2026-07-01 2029-07-01",
        "Labour Day, 2026-09-07",
        "Thanksgiving Day, 2026-10-12",
        "Christmas Eve, 2026-12-24",
        "Christmas Day, 2026-12-25",
        "Boxing Day, 2026-12-26",
        "New Year's Eve, 2026-12-31"
    })
    void the_offices_have_thirteen_holidays(String name, String dates) {
        for (String date : dates.split(" ")) {
            assertEquals(
                    Optional.of(name),
                    OFFICES.holiday(LocalDate.parse(date))
                            .map(found -> found.name().english()),
                    date);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 24 June and 1 July on a Saturday, then on a Sunday
        "2028-06-24, 2028-06-26",
        "2028-07-01, 2028-07-03",
        "2029-06-24, 2029-06-25",
        "2029-07-01, 2029-07-02",
        // Christmas on a Friday, a Saturday, a Sunday, a Monday
        "2026-12-26, 2026-12-28",
        "2027-12-25, 2027-12-27",
        "2027-12-26, 2027-12-28",
        "2028-01-01, 2028-01-03",
        "2028-01-02, 2028-01-04",
        "2022-12-24, 2022-12-23",
        "2022-12-25, 2022-12-26",
        "2022-12-31, 2022-12-30",
        "2023-01-01, 2023-01-02",
        "2023-12-24, 2023-12-22",
        "2023-12-31, 2023-12-29",
        "2027-01-02, 2027-01-04"
    })
    void with_substitution_a_weekday_takes_the_place_of_a_weekend(LocalDate holiday, LocalDate instead) {
        BusinessCalendar substituted = QuebecCalendars.governmentOffices(WeekendSubstitution.NEXT_WEEKDAY);
        assertTrue(OFFICES.isHoliday(holiday));
        assertFalse(substituted.isBusinessDay(instead));
        assertTrue(substituted.isHoliday(instead));
        assertFalse(substituted.isBusinessDay(holiday));
    }

    @Test
    void without_substitution_a_weekend_swallows_its_holiday() {
        assertTrue(OFFICES.isBusinessDay(LocalDate.of(2028, 6, 26)));
        assertTrue(OFFICES.isBusinessDay(LocalDate.of(2028, 7, 3)));
        // a Sunday: the offices' list has no 2 July, the Interpretation Act has
        assertTrue(OFFICES.isBusinessDay(LocalDate.of(2029, 7, 2)));
        assertFalse(CALENDAR.isBusinessDay(LocalDate.of(2029, 7, 2)));
    }

    @Test
    void every_shipped_calendar_has_a_version_of_its_own_that_is_the_same_on_every_run() {
        assertEquals(
                List.of(
                        "Interpretation Act and Saturdays 19567826247b8a5e",
                        "Code of Civil Procedure and Saturdays bf06e06567a65881",
                        "Offices of the public service, without substitution 0319cb51a4d06d70",
                        "Offices of the public service, with substitution f35223013a4002df"),
                Stream.of(
                                CALENDAR,
                                COURTS,
                                OFFICES,
                                QuebecCalendars.governmentOffices(WeekendSubstitution.NEXT_WEEKDAY))
                        .map(BusinessCalendar::toString)
                        .collect(Collectors.toList()));
    }

    @Test
    void a_limit_that_ends_on_a_holiday_is_extended_by_section_52() {
        assertEquals(
                "Interpretation Act (CQLR, c. I-16), s. 52",
                QuebecCalendars.extension().words().english());
    }
}
