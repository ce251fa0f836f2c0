package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The default calendar written a second time, day by day and without any of the code under test. */
final class StatuteByHand {

    private StatuteByHand() {}

    static boolean isBusinessDay(LocalDate date) {
        DayOfWeek weekday = date.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(date);
    }

    private static boolean isHoliday(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean monday = date.getDayOfWeek() == DayOfWeek.MONDAY;
        boolean dated = switch (date.getMonth()) {
            case JANUARY -> day == 1;
            case MAY -> monday && day >= 18 && day <= 24;
            case JUNE -> day == 24;
            case JULY -> day == 1 || day == 2 && monday;
            case SEPTEMBER -> monday && day <= 7;
            case OCTOBER -> monday && day >= 8 && day <= 14;
            case DECEMBER -> day == 25;
            default -> false;
        };
        LocalDate easter = easter(date.getYear());
        return dated || date.equals(easter.minusDays(2)) || date.equals(easter.plusDays(1));
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
