package org.courtier.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which days of a horizon count: a bit a day in one word a month, the count before each month, and the days themselves. */
final class DayTable {

    private final int firstMonth;
    private final int[] bits;
    private final int[] before;
    private final LocalDate[] counted;

    private DayTable(int firstMonth, int[] bits, int[] before, List<LocalDate> counted) {
        this.firstMonth = firstMonth;
        this.bits = bits;
        this.before = before;
        this.counted = counted.toArray(LocalDate[]::new);
    }

    static DayTable of(Window horizon, Predicate<LocalDate> counts) {
        int firstMonth = month(horizon.first());
        int[] bits = new int[month(horizon.last()) - firstMonth + 1];
        int[] before = new int[bits.length];
        List<LocalDate> counted = new ArrayList<>();
        LocalDate end = horizon.last().plusDays(1);
        for (LocalDate date = horizon.first(); date.isBefore(end); date = date.plusDays(1)) {
            int month = month(date) - firstMonth;
            if (bits[month] == 0) {
                before[month] = counted.size();
            }
            if (counts.test(date)) {
                bits[month] |= 1 << date.getDayOfMonth();
                counted.add(date);
            }
        }
        return new DayTable(firstMonth, bits, before, counted);
    }

    private static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    boolean counts(LocalDate date) {
        return (bits[month(date) - firstMonth] >>> date.getDayOfMonth() & 1) == 1;
    }

    /** How many days count from the first of the horizon to this one, which is included. */
    int upTo(LocalDate date) {
        int month = month(date) - firstMonth;
        // in long, because day 31 needs all 32 bits
        int mask = (int) ((1L << date.getDayOfMonth() + 1) - 1);
        return before[month] + Integer.bitCount(bits[month] & mask);
    }

    int size() {
        return counted.length;
    }

    /** The n-th day that counts, from 1 to the size. */
    LocalDate day(int ordinal) {
        return counted[ordinal - 1];
    }
}
