package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Each answer of the default calendar against counting by hand, for every day of a hundred years. */
class EveryDayOfTheHorizonTest {

    private static final int MOST = 60;
    private static final BusinessCalendar CALENDAR = QuebecCalendars.interpretationAct();
    private static final LocalDate SAT_2000_01_01 = CALENDAR.horizon().first();
    private static final LocalDate THU_2099_12_31 = CALENDAR.horizon().last();

    @Test
    void every_day_counts_as_the_statute_says() {
        SAT_2000_01_01
                .datesUntil(THU_2099_12_31.plusDays(1))
                .forEach(date -> assertEquals(StatuteByHand.isBusinessDay(date), CALENDAR.isBusinessDay(date)));
    }

    @Test
    void plus_and_count_agree_with_walking_forward() {
        LocalDate lastStart = CALENDAR.minus(THU_2099_12_31, MOST);
        for (LocalDate start = SAT_2000_01_01; start.isBefore(lastStart); start = start.plusDays(1)) {
            LocalDate day = start;
            same(start, CALENDAR.plus(start, 0), start, 0);
            for (int n = 1; n <= MOST; n++) {
                do {
                    assertEquals(n - 1, CALENDAR.count(start, day));
                    day = day.plusDays(1);
                } while (!CALENDAR.isBusinessDay(day));
                same(day, CALENDAR.plus(start, n), start, n);
                assertEquals(n, CALENDAR.count(start, day));
            }
        }
    }

    @Test
    void minus_agrees_with_walking_back() {
        LocalDate firstEnd = CALENDAR.plus(SAT_2000_01_01, MOST + 1);
        for (LocalDate end = THU_2099_12_31; end.isAfter(firstEnd); end = end.minusDays(1)) {
            LocalDate day = end;
            same(end, CALENDAR.minus(end, 0), end, 0);
            for (int n = 1; n <= MOST; n++) {
                do {
                    day = day.minusDays(1);
                } while (!CALENDAR.isBusinessDay(day));
                same(day, CALENDAR.minus(end, n), end, -n);
            }
        }
    }

    // a message is built for a difference alone: there are two million comparisons
    private static void same(LocalDate expected, LocalDate found, LocalDate from, int n) {
        assertEquals(expected, found, () -> "business day " + n + " from " + from);
    }
}
