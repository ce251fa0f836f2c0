package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The default calendar beside two libraries, every day from 2018 to 2035: each difference is listed with its reason.
 *
 * <p>They are witnesses, not sources. A difference that appears or goes away fails, whoever has changed.
 */
class WitnessesTest {

    private static final LocalDate MON_2018_01_01 = LocalDate.of(2018, 1, 1);
    private static final LocalDate MON_2035_12_31 = LocalDate.of(2035, 12, 31);

    private static final String FEDERAL =
            "30 September and 11 November are federal and bank holidays; the Interpretation Act of Québec has neither";
    private static final String BOXING_DAY =
            "a bank holiday in Jollyday; in Québec a holiday of the courts (C-25.01, s. 82) and of"
                    + " the offices (E-6.1, r. 0.3, s. 4), not of the Interpretation Act";
    private static final String EASTER_MONDAY =
            "I-16, s. 61 (23°) d makes it a holiday; Strata's calendar is Montréal's banks', which work";
    private static final String MOVED =
            "Strata moves the holiday from the weekend to a weekday; the Act moves 1 July alone,"
                    + " and only from a Sunday";

    private static final Map<String, List<String>> JOLLYDAY = new TreeMap<>(Map.of(
            FEDERAL,
            days("2019-11-11 2020-11-11 2021-09-30 2021-11-11 2022-09-30 2022-11-11 2024-09-30 "
                    + "2024-11-11 2025-09-30 2025-11-11 2026-09-30 2026-11-11 2027-09-30 2027-11-11 "
                    + "2030-09-30 2030-11-11 2031-09-30 2031-11-11 2032-09-30 2032-11-11 2033-09-30 "
                    + "2033-11-11"),
            BOXING_DAY,
            days("2018-12-26 2019-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26 2028-12-26 "
                    + "2029-12-26 2030-12-26 2031-12-26 2033-12-26 2034-12-26 2035-12-26")));

    private static final Map<String, List<String>> STRATA = new TreeMap<>(Map.of(
            EASTER_MONDAY,
            days("2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 "
                    + "2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 "
                    + "2032-03-29 2033-04-18 2034-04-10 2035-03-26"),
            MOVED,
            days("2018-06-25 2021-12-27 2022-01-03 2022-12-26 2023-01-02 2023-06-26 2023-07-03 "
                    + "2027-12-27 2028-01-03 2028-06-26 2028-07-03 2029-06-25 2032-12-27 2033-01-03 "
                    + "2033-12-26 2034-01-02 2034-06-26 2034-07-03 2035-06-25")));

    private static List<String> days(String dates) {
        return List.of(dates.split(" "));
    }

    @Test
    void jollyday_differs_on_federal_days_and_boxing_day_alone() {
        HolidayManager canada = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA));
        explained(JOLLYDAY, date -> isWeekday(date) && !canada.isHoliday(date, "qc"));
    }

    @Test
    void strata_differs_on_easter_monday_and_on_what_it_moves_alone() {
        var montreal = HolidayCalendarIds.CAMO.resolve(ReferenceData.standard());
        explained(STRATA, montreal::isBusinessDay);
    }

    @Test
    void strata_agrees_on_2_july_when_1_july_is_a_sunday() {
        var montreal = HolidayCalendarIds.CAMO.resolve(ReferenceData.standard());
        assertEquals(DayOfWeek.SUNDAY, LocalDate.of(2029, 7, 1).getDayOfWeek());
        assertTrue(montreal.isHoliday(LocalDate.of(2029, 7, 2)));
        assertTrue(QuebecCalendars.interpretationAct().isHoliday(LocalDate.of(2029, 7, 2)));
    }

    private static void explained(Map<String, List<String>> known, Predicate<LocalDate> witness) {
        BusinessCalendar calendar = QuebecCalendars.interpretationAct();
        assertEquals(
                known.values().stream().flatMap(List::stream).sorted().toList(),
                everyDay()
                        .filter(date -> calendar.isBusinessDay(date) != witness.test(date))
                        .map(LocalDate::toString)
                        .toList());
    }

    private static Stream<LocalDate> everyDay() {
        return MON_2018_01_01.datesUntil(MON_2035_12_31.plusDays(1));
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
