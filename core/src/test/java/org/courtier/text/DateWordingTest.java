package org.courtier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordingTest {

    private static final LocalDate SUN_2026_11_01 = LocalDate.of(2026, 11, 1);

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french_alone() {
        assertEquals(Text.of("1er novembre 2026", "November 1, 2026"), DateWording.date(SUN_2026_11_01));
        assertEquals(Text.of("2 novembre 2026", "November 2, 2026"), DateWording.date(SUN_2026_11_01.plusDays(1)));
        assertEquals(Text.of("31 octobre 2026", "October 31, 2026"), DateWording.date(SUN_2026_11_01.minusDays(1)));
        assertEquals(Text.of("11 novembre 2026", "November 11, 2026"), DateWording.date(SUN_2026_11_01.plusDays(10)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, janvier, January",
        "2, février, February",
        "3, mars, March",
        "4, avril, April",
        "5, mai, May",
        "6, juin, June",
        "7, juillet, July",
        "8, août, August",
        "9, septembre, September",
        "10, octobre, October",
        "11, novembre, November",
        "12, décembre, December"
    })
    void every_month_has_its_name(int month, String french, String english) {
        assertEquals(
                Text.of("15 " + french + " 2027", english + " 15, 2027"),
                DateWording.date(LocalDate.of(2027, month, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, lundi, Monday",
        "3, mardi, Tuesday",
        "4, mercredi, Wednesday",
        "5, jeudi, Thursday",
        "6, vendredi, Friday",
        "7, samedi, Saturday",
        "8, dimanche, Sunday"
    })
    void every_weekday_has_its_name(int day, String french, String english) {
        assertEquals(
                Text.of(french + " " + day + " novembre 2026", english + ", November " + day + ", 2026"),
                DateWording.dateWithWeekday(LocalDate.of(2026, 11, day)));
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, 14_h_30, 14:30",
        "09:05, 9_h_05, 09:05",
        "14:00, 14_h, 14:00",
        "00:00, 0_h, 00:00",
        "23:59:59, 23_h_59_min_59_s, 23:59:59",
        "14:00:05, 14_h_0_min_5_s, 14:00:05",
        "14:30:05.250, '14_h_30_min_5,25_s', 14:30:05.25",
        "14:30:00.000000001, '14_h_30_min_0,000000001_s', 14:30:00.000000001"
    })
    void times_are_written_on_24_hours_with_no_break_spaces(LocalTime time, String french, String english) {
        assertEquals(Text.of(french.replace('_', '\u00A0'), english), DateWording.time(time));
    }
}
