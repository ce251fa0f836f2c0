package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each answer of each shipped calendar against walking day by day, for every day of a hundred years and n from 0 to 300. */
class EveryDayOfTheHorizonTest {

    private static final int MOST = 300;
    private static final int DAYS = 36_525;

    /** Starts times n from 1, less what lies outside the horizon. */
    private static final long AT_LEAST = 10_890_000;

    static Stream<Arguments> shipped() {
        return Stream.of(
                with(QuebecCalendars.interpretationAct(), StatuteByHand::interpretationAct),
                with(QuebecCalendars.civilProcedure(), StatuteByHand::civilProcedure),
                with(QuebecCalendars.governmentOffices(WeekendSubstitution.NONE), StatuteByHand::offices),
                with(
                        QuebecCalendars.governmentOffices(WeekendSubstitution.NEXT_WEEKDAY),
                        StatuteByHand::officesWithSubstitution));
    }

    private static Arguments with(BusinessCalendar calendar, Predicate<LocalDate> byHand) {
        LocalDate first = calendar.horizon().first();
        LocalDate[] dates =
                first.datesUntil(calendar.horizon().last().plusDays(1)).toArray(LocalDate[]::new);
        boolean[] counts = new boolean[dates.length];
        for (int i = 0; i < dates.length; i++) {
            counts[i] = byHand.test(dates[i]);
        }
        return Arguments.of(calendar, dates, counts);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_day_counts_as_the_text_says(BusinessCalendar calendar, LocalDate[] dates, boolean[] counts) {
        assertEquals(DAYS, dates.length);
        for (int i = 0; i < DAYS; i++) {
            assertEquals(counts[i], calendar.isBusinessDay(dates[i]), dates[i].toString());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void plus_and_count_agree_with_walking_forward(BusinessCalendar calendar, LocalDate[] dates, boolean[] counts) {
        long compared = 0;
        for (int start = 0; start < DAYS; start++) {
            same(dates[start], calendar.plus(dates[start], 0), dates[start], 0);
            int day = start;
            for (int n = 1; n <= MOST; n++) {
                do {
                    day++;
                } while (day < DAYS && !counts[day]);
                if (day == DAYS) {
                    refused(calendar, dates[start], n);
                    break;
                }
                same(dates[day], calendar.plus(dates[start], n), dates[start], n);
                if (calendar.count(dates[start], dates[day]) != n) {
                    fail("count from " + dates[start] + " to " + dates[day]);
                }
                compared++;
            }
        }
        if (compared < AT_LEAST) {
            fail("only " + compared + " answers compared");
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void minus_agrees_with_walking_back(BusinessCalendar calendar, LocalDate[] dates, boolean[] counts) {
        long compared = 0;
        for (int end = DAYS - 1; end >= 0; end--) {
            same(dates[end], calendar.minus(dates[end], 0), dates[end], 0);
            int day = end;
            for (int n = 1; n <= MOST; n++) {
                do {
                    day--;
                } while (day >= 0 && !counts[day]);
                if (day < 0) {
                    LocalDate date = dates[end];
                    int tooMany = n;
                    assertThrows(OutsideHorizon.class, () -> calendar.minus(date, tooMany));
                    break;
                }
                same(dates[day], calendar.minus(dates[end], n), dates[end], -n);
                compared++;
            }
        }
        if (compared < AT_LEAST) {
            fail("only " + compared + " answers compared");
        }
    }

    private static void refused(BusinessCalendar calendar, LocalDate start, int n) {
        assertThrows(OutsideHorizon.class, () -> calendar.plus(start, n));
    }

    // a message is built for a difference alone: there are eighty-seven million comparisons
    private static void same(LocalDate expected, LocalDate found, LocalDate from, int n) {
        if (!expected.equals(found)) {
            fail("business day " + n + " from " + from + ": expected " + expected + ", found " + found);
        }
    }
}
