package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.courtier.calendar.DayPattern.FixedDate;
import org.courtier.calendar.DayPattern.Moved;
import org.courtier.calendar.DayPattern.OneDay;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();
    private static final LegalBasis DECREE =
            new LegalBasis(Text.of("Décret d'essai", "Trial order"), Text.of("D. 1", "O.C. 1"), "1");

    private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);
    private static final LocalDate SAT_2026_10_03 = LocalDate.of(2026, 10, 3);
    private static final LocalDate SUN_2026_10_04 = LocalDate.of(2026, 10, 4);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);
    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate SAT_2000_01_01 = LocalDate.of(2000, 1, 1);
    private static final LocalDate MON_2000_01_03 = LocalDate.of(2000, 1, 3);
    private static final LocalDate THU_2099_12_31 = LocalDate.of(2099, 12, 31);

    private static HolidayRule closure(LocalDate date) {
        return HolidayRule.of(Text.of("Fermeture", "Closure"), DECREE, new OneDay(date));
    }

    @Test
    void the_day_of_the_event_is_excluded_and_the_last_is_included() {
        assertEquals(MON_2026_11_16, CALENDAR.plus(MON_2026_11_02, 10));
        assertEquals(MON_2026_11_02, CALENDAR.minus(MON_2026_11_16, 10));
        assertEquals(10, CALENDAR.count(MON_2026_11_02, MON_2026_11_16));
        assertEquals(MON_2026_10_05, CALENDAR.plus(FRI_2026_10_02, 1));
        assertEquals(MON_2026_10_05, CALENDAR.plus(SAT_2026_10_03, 1));
    }

    @Test
    void no_business_day_is_the_start_itself_even_on_a_weekend() {
        assertEquals(SAT_2026_10_03, CALENDAR.plus(SAT_2026_10_03, 0));
        assertEquals(SAT_2026_10_03, CALENDAR.minus(SAT_2026_10_03, 0));
        assertEquals(0, CALENDAR.count(SAT_2026_10_03, SUN_2026_10_04));
        assertEquals(0, CALENDAR.count(FRI_2026_10_02, FRI_2026_10_02));
    }

    @Test
    void neighbours_of_a_weekend() {
        assertEquals(MON_2026_10_05, CALENDAR.next(FRI_2026_10_02));
        assertEquals(MON_2026_10_05, CALENDAR.nextOrSame(SAT_2026_10_03));
        assertEquals(MON_2026_10_05, CALENDAR.nextOrSame(MON_2026_10_05));
        assertEquals(FRI_2026_10_02, CALENDAR.previous(MON_2026_10_05));
        assertEquals(FRI_2026_10_02, CALENDAR.previousOrSame(SUN_2026_10_04));
        assertEquals(FRI_2026_10_02, CALENDAR.previousOrSame(FRI_2026_10_02));
    }

    @Test
    void the_window_is_the_10th_to_15th_business_day_after_the_receipt() {
        Window window = CALENDAR.window(MON_2026_11_02, 10, 15);
        assertEquals(new Window(MON_2026_11_16, MON_2026_11_23), window);
        assertEquals(new Window(MON_2026_11_16, MON_2026_11_16), CALENDAR.window(MON_2026_11_02, 10, 10));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.window(MON_2026_11_02, 15, 10));
    }

    @Test
    void negative_counts_and_reversed_spans_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.plus(FRI_2026_10_02, -1));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.minus(FRI_2026_10_02, -1));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.window(FRI_2026_10_02, -1, 2));
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.count(SAT_2026_10_03, FRI_2026_10_02));
    }

    @Test
    void the_business_days_of_a_span_include_both_ends() {
        assertEquals(
                List.of(FRI_2026_10_02, MON_2026_10_05),
                CALENDAR.businessDays(FRI_2026_10_02, MON_2026_10_05).toList());
        assertEquals(
                List.of(), CALENDAR.businessDays(SAT_2026_10_03, SUN_2026_10_04).toList());
        assertEquals(
                List.of(FRI_2026_10_02),
                CALENDAR.businessDays(FRI_2026_10_02, FRI_2026_10_02).toList());
        assertEquals(
                MON_2000_01_03,
                CALENDAR.businessDays(SAT_2000_01_01, THU_2099_12_31)
                        .findFirst()
                        .orElseThrow());
        var e = assertThrows(
                IllegalArgumentException.class, () -> CALENDAR.businessDays(MON_2026_10_05, FRI_2026_10_02));
        assertTrue(e.getMessage().contains("\"2026-10-05\": \"2026-10-02\""), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> CALENDAR.count(SUN_2026_10_04, SAT_2026_10_03));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.businessDays(FRI_2026_10_02, THU_2099_12_31.plusDays(1)));
    }

    @Test
    void a_holiday_is_told_on_a_weekend_too() {
        assertTrue(CALENDAR.isHoliday(LocalDate.of(2028, 7, 1)));
        assertFalse(CALENDAR.isHoliday(LocalDate.of(2028, 7, 8)));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.isHoliday(THU_2099_12_31.plusDays(1)));
    }

    @Test
    void nothing_depends_on_the_default_zone_or_language() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        String certificate =
                CALENDAR.certify(FRI_2026_10_02, 10, Text.same("email")).text(Language.FRENCH);
        String file = CalendarFile.write(CALENDAR);
        try {
            for (String hostile : List.of("ar-SA-u-ca-islamic-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(hostile));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                BusinessCalendar again = CalendarFile.parse(file);
                assertEquals(CALENDAR.version(), again.version());
                assertEquals(file, CalendarFile.write(again));
                assertEquals(
                        certificate,
                        again.certify(FRI_2026_10_02, 10, Text.same("email")).text(Language.FRENCH));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Property
    void the_stream_is_as_long_as_the_count(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(min = 1, max = 500) int length) {
        LocalDate start = SAT_2000_01_01.plusDays(day);
        LocalDate end = start.plusDays(length);
        List<LocalDate> days = CALENDAR.businessDays(start.plusDays(1), end).toList();
        assertEquals(CALENDAR.count(start, end), days.size());
        assertTrue(days.stream().allMatch(CALENDAR::isBusinessDay));
    }

    @Test
    void outside_the_horizon_every_question_is_refused_with_the_span_covered() {
        LocalDate before = SAT_2000_01_01.minusDays(1);
        LocalDate after = THU_2099_12_31.plusDays(1);
        for (LocalDate date : List.of(before, after, LocalDate.MIN, LocalDate.MAX)) {
            var e = assertThrows(OutsideHorizon.class, () -> CALENDAR.isBusinessDay(date));
            assertEquals(date, e.asked());
            assertEquals(CALENDAR.horizon(), e.covered());
            assertTrue(e.getMessage().contains("\"" + date + "\"")
                    && e.getMessage().contains("\"2099-12-31\""));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.holiday(date));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.plus(date, 0));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.minus(date, 0));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.count(date, FRI_2026_10_02));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.count(FRI_2026_10_02, date));
            assertThrows(OutsideHorizon.class, () -> CALENDAR.nextOrSame(date));
        }
    }

    @Test
    void a_result_outside_the_horizon_is_refused_too() {
        LocalDate wednesday = THU_2099_12_31.minusDays(1);
        assertEquals(THU_2099_12_31, CALENDAR.plus(wednesday, 1));
        var e = assertThrows(OutsideHorizon.class, () -> CALENDAR.plus(wednesday, 2));
        assertTrue(e.getMessage().startsWith("business day 2 after \"2099-12-30\""), e.getMessage());
        assertThrows(OutsideHorizon.class, () -> CALENDAR.plus(wednesday, Integer.MAX_VALUE));
        assertEquals(MON_2000_01_03, CALENDAR.minus(MON_2000_01_03.plusDays(1), 1));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.minus(MON_2000_01_03, 1));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.minus(MON_2000_01_03, Integer.MAX_VALUE));
        assertThrows(OutsideHorizon.class, () -> CALENDAR.previousOrSame(SAT_2000_01_01));
    }

    @Test
    void a_horizon_may_begin_and_end_within_a_month() {
        BusinessCalendar days = BusinessCalendar.of(new CalendarLaw(
                Text.same("week"),
                new Window(FRI_2026_10_02, MON_2026_10_12),
                FRI_2026_10_02,
                List.of(),
                List.of(),
                List.of()));
        assertEquals(MON_2026_10_12, days.plus(FRI_2026_10_02, 10));
        assertEquals(FRI_2026_10_02, days.minus(MON_2026_10_12, 10));
        assertThrows(OutsideHorizon.class, () -> days.isBusinessDay(FRI_2026_10_02.minusDays(1)));
        assertThrows(OutsideHorizon.class, () -> days.isBusinessDay(MON_2026_10_12.plusDays(1)));
    }

    @Test
    void an_added_closure_is_a_holiday_with_its_law() {
        BusinessCalendar closed = CALENDAR.plus(closure(MON_2026_10_05));
        assertFalse(closed.isBusinessDay(MON_2026_10_05));
        assertEquals(Optional.of(DECREE), closed.holiday(MON_2026_10_05).map(Holiday::basis));
        assertTrue(CALENDAR.isBusinessDay(MON_2026_10_05));
    }

    @Test
    void the_first_law_names_a_day_that_two_make_a_holiday() {
        BusinessCalendar both = CALENDAR.plus(closure(MON_2026_10_12));
        assertEquals(CALENDAR.holiday(MON_2026_10_12), both.holiday(MON_2026_10_12));
    }

    @Test
    void a_rule_holds_within_its_validity() {
        FixedDate sept30 = new FixedDate(MonthDay.of(9, 30));
        BusinessCalendar calendar = CALENDAR.plus(
                new HolidayRule(Text.same("trial"), DECREE, Validity.from(LocalDate.of(2027, 1, 1)), sept30));
        assertTrue(calendar.isBusinessDay(LocalDate.of(2026, 9, 30)));
        assertFalse(calendar.isBusinessDay(LocalDate.of(2027, 9, 30)));
    }

    @Test
    void a_substituted_day_may_fall_in_the_next_year() {
        Moved newYearsEve = new Moved(new FixedDate(MonthDay.of(12, 31)), List.of(DayOfWeek.FRIDAY), 3);
        BusinessCalendar calendar = CALENDAR.plus(HolidayRule.of(Text.same("trial"), DECREE, newYearsEve));
        assertTrue(calendar.holiday(LocalDate.of(2000, 1, 3)).isPresent()); // from Friday 31 December 1999
        assertTrue(calendar.holiday(LocalDate.of(2028, 1, 3)).isPresent());
        assertTrue(calendar.holiday(LocalDate.of(2027, 12, 31)).isEmpty());
    }

    @Test
    void a_preceding_weekday_may_fall_in_the_year_before() {
        DayPattern thursday = new DayPattern.WeekdayBefore(DayOfWeek.THURSDAY, MonthDay.of(1, 1));
        BusinessCalendar calendar = CALENDAR.plus(HolidayRule.of(Text.same("trial"), DECREE, thursday));
        assertTrue(calendar.holiday(THU_2099_12_31).isPresent()); // before Friday 1 January 2100
        assertTrue(calendar.holiday(SAT_2000_01_01)
                .filter(day -> day.basis().equals(DECREE))
                .isEmpty());
    }

    @Test
    void a_working_exception_wins_over_weekend_and_holiday() {
        BusinessCalendar working = CALENDAR.working(
                new WorkingException(SAT_2026_10_03, Text.same("inventory"), DECREE),
                new WorkingException(MON_2026_10_12, Text.same("inventory"), DECREE));
        assertTrue(working.isBusinessDay(SAT_2026_10_03));
        assertTrue(working.isBusinessDay(MON_2026_10_12));
        assertEquals(Optional.empty(), working.holiday(MON_2026_10_12));
        assertEquals(SAT_2026_10_03, working.plus(FRI_2026_10_02, 1));
    }

    @Test
    void equal_content_is_equal_and_has_one_version() {
        BusinessCalendar one = CALENDAR.plus(closure(MON_2026_10_05));
        BusinessCalendar same = CALENDAR.plus(closure(MON_2026_10_05), closure(MON_2026_10_05));
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertEquals(one.version(), same.version());
        assertEquals("Interpretation Act and Saturdays " + one.version(), one.toString());
    }

    @Test
    void any_other_content_has_another_version() {
        BusinessCalendar closed = CALENDAR.plus(closure(MON_2026_10_05));
        BusinessCalendar named = CALENDAR.named(Text.same("ours"));
        BusinessCalendar working =
                CALENDAR.working(new WorkingException(MON_2026_10_12, Text.same("inventory"), DECREE));
        List<BusinessCalendar> all = List.of(CALENDAR, closed, named, working);
        assertEquals(4, all.stream().map(BusinessCalendar::version).distinct().count());
        assertEquals(4, all.stream().distinct().count());
        assertNotEquals(CALENDAR, (Object) "calendar");
    }

    @Property
    void minus_takes_back_what_plus_adds_to_a_business_day(
            @ForAll @IntRange(max = 36_000) int day, @ForAll @IntRange(max = 200) int n) {
        LocalDate start = CALENDAR.nextOrSame(SAT_2000_01_01.plusDays(day));
        assertEquals(start, CALENDAR.minus(CALENDAR.plus(start, n), n));
        assertEquals(n, CALENDAR.count(start, CALENDAR.plus(start, n)));
    }

    @Property
    void plus_is_additive(
            @ForAll @IntRange(max = 36_000) int day,
            @ForAll @IntRange(max = 100) int n,
            @ForAll @IntRange(max = 100) int m) {
        LocalDate start = SAT_2000_01_01.plusDays(day);
        assertEquals(CALENDAR.plus(start, n + m), CALENDAR.plus(CALENDAR.plus(start, n), m));
    }

    @Property(tries = 200)
    void adding_a_holiday_never_shortens_a_window(
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 400) int holiday,
            @ForAll @IntRange(min = 1, max = 20) int min,
            @ForAll @IntRange(max = 10) int more) {
        LocalDate receipt = FRI_2026_10_02.plusDays(day);
        BusinessCalendar closed = CALENDAR.plus(closure(FRI_2026_10_02.plusDays(holiday)));
        Window before = CALENDAR.window(receipt, min, min + more);
        Window after = closed.window(receipt, min, min + more);
        assertFalse(after.first().isBefore(before.first()));
        assertFalse(after.last().isBefore(before.last()));
    }
}
