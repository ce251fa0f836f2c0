package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** The shipped calendars written a second time, day by day and without any of the code under test. */
final class StatuteByHand {

    /** The days of December without business by the weekday of 25 December, from Monday on. */
    private static final List<List<Integer>> DECEMBER = List.of(
            List.of(22, 25, 26, 29),
            List.of(24, 25, 26, 31),
            List.of(24, 25, 26, 31),
            List.of(24, 25, 26, 31),
            List.of(24, 25, 28, 31),
            List.of(24, 27, 28, 31),
            List.of(23, 26, 27, 30));

    /** The days of January without business by the weekday of 1 January, from Monday on. */
    private static final List<List<Integer>> JANUARY = List.of(
            List.of(1, 2), List.of(1, 2), List.of(1, 2), List.of(1, 2), List.of(1, 4), List.of(3, 4), List.of(2, 3));

    private StatuteByHand() {}

    static boolean interpretationAct(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean dated = switch (date.getMonth()) {
            case JANUARY -> day == 1;
            case JUNE -> day == 24;
            case JULY -> day == 1 || day == 2 && date.getDayOfWeek() == DayOfWeek.MONDAY;
            case DECEMBER -> day == 25;
            default -> false;
        };
        return weekday(date) && !dated && !moving(date);
    }

    static boolean civilProcedure(LocalDate date) {
        boolean boxingDay = date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 26;
        boolean second = date.getMonth() == Month.JANUARY && date.getDayOfMonth() == 2;
        return interpretationAct(date) && !boxingDay && !second;
    }

    static boolean offices(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean dated = switch (date.getMonth()) {
            case JANUARY -> day <= 2;
            case JUNE -> day == 24;
            case JULY -> day == 1;
            case DECEMBER -> day >= 24 && day <= 26 || day == 31;
            default -> false;
        };
        return weekday(date) && !dated && !moving(date);
    }

    static boolean officesWithSubstitution(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
        boolean dated = switch (date.getMonth()) {
            case JANUARY -> JANUARY.get(weekdayOf(date.withDayOfMonth(1))).contains(day);
            case JUNE -> day == 24 || monday && (day == 25 || day == 26);
            case JULY -> day == 1 || monday && (day == 2 || day == 3);
            case DECEMBER -> DECEMBER.get(weekdayOf(date.withDayOfMonth(25))).contains(day);
            default -> false;
        };
        return weekday(date) && !dated && !moving(date);
    }

    private static int weekdayOf(LocalDate date) {
        return date.getDayOfWeek().getValue() - 1;
    }

    private static boolean weekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static boolean moving(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
        boolean mondays = switch (date.getMonth()) {
            case MAY -> monday && day >= 18 && day <= 24;
            case SEPTEMBER -> monday && day <= 7;
            case OCTOBER -> monday && day >= 8 && day <= 14;
            default -> false;
        };
        LocalDate easter = easter(date.getYear());
        return mondays || date.equals(easter.minusDays(2)) || date.equals(easter.plusDays(1));
    }

    /** The method of Oudin, which shares no step with that of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int k = (century - 17) / 25;
        int i = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
        int moon = i - i / 28 * (1 - 29 / (i + 1) * ((21 - golden) / 11));
        int j = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - j);
    }
}
