package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days of a horizon count: one word a month, with a bit a day and how many days count before the month.
 *
 * <p>A table by month rather than by day of the epoch, because a date knows its month and day at no cost, while
 * {@code toEpochDay} costs more than the whole answer. A hundred years take 9 616 bytes. The days that count stand ready in their
 * order, as references to {@link ReadyDates}: 100 kB that are made when the n-th day is first asked for, and filled eight years
 * at a time.
 */
final class DayTable {

    /** A slot is a month of all time and the day in it, in this many bits. */
    static final int DAY_BITS = 5;

    private static final int STRETCH = 2048;
    private static final LocalDate[] NONE = {};

    private final int firstMonth;
    private final int firstPlace;
    private final int lastPlace;
    private final int size;
    private final long[] months;
    private LocalDate[] ready = NONE;

    private DayTable(Window horizon, long[] months, int size) {
        this.firstMonth = month(horizon.first());
        this.firstPlace = horizon.first().getDayOfMonth();
        this.lastPlace = slot(horizon.last()) - (firstMonth << DAY_BITS);
        this.months = months;
        this.size = size;
    }

    /** Gives the place of a date among all dates: five bits for the day, above them the months since the year 0. */
    static int slot(LocalDate date) {
        return month(date) << DAY_BITS | date.getDayOfMonth();
    }

    static int month(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    /** Gives the place of a date in this table, by which the other methods ask, or -1 for a date outside the horizon. */
    int place(LocalDate date) {
        // in long, because the months of the last possible year are more than an int holds
        long place = date.getYear() * (12L << DAY_BITS)
                + ((date.getMonthValue() - 1 << DAY_BITS) + date.getDayOfMonth() - (firstMonth << DAY_BITS));
        return (place - firstPlace | lastPlace - place) < 0 ? -1 : (int) place;
    }

    boolean counts(int place) {
        return ((int) months[place >> DAY_BITS] >>> place & 1)
                != 0; // a shift takes the lowest five bits alone: the day
    }

    /** How many days count from the first of the horizon to this one, which is included. */
    int upTo(int place) {
        long month = months[place >> DAY_BITS];
        return before(month) + Integer.bitCount((int) month & -1 >>> ~place); // the bits from 0 to the day
    }

    int size() {
        return size;
    }

    /** Gives the n-th day that counts, from 1 to the size. */
    LocalDate dayAt(int ordinal) {
        // no lock: a date's fields are final, so that another thread sees a whole date or none, and then finds the same
        LocalDate[] known = ready;
        LocalDate date = ordinal < known.length ? known[ordinal] : null;
        return date != null ? date : found(ordinal);
    }

    private LocalDate found(int ordinal) {
        LocalDate[] known = ready.length == 0 ? new LocalDate[size + 1] : ready;
        int from = ordinal & -STRETCH;
        for (int month = 0; month < months.length; month++) {
            int next = before(months[month]) + 1;
            for (int bits = (int) months[month]; bits != 0; bits &= bits - 1, next++) {
                if (next >= from && next < from + STRETCH) {
                    known[next] = ReadyDates.at(firstMonth + month << DAY_BITS | Integer.numberOfTrailingZeros(bits));
                }
            }
        }
        ready = known;
        return known[ordinal];
    }

    private static int before(long month) {
        return (int) (month >>> 32);
    }

    /** Marks days before they are counted; at first every day of the horizon counts but the weekends. */
    static final class Draft {

        private final Window horizon;
        private final int firstMonth;
        private final int[] bits;

        Draft(Window horizon, List<DayOfWeek> weekend) {
            this.horizon = horizon;
            firstMonth = month(horizon.first());
            bits = new int[month(horizon.last()) - firstMonth + 1];
            boolean[] free = new boolean[7];
            weekend.forEach(weekday -> free[weekday.getValue() - 1] = true);
            LocalDate first = horizon.first();
            // numbers rather than dates, because a hundred years are made before the first answer
            int weekday = first.getDayOfWeek().getValue() - 1;
            for (int month = 0; month < bits.length; month++) {
                int last = month == bits.length - 1 ? horizon.last().getDayOfMonth() : first.lengthOfMonth();
                for (int day = first.getDayOfMonth(); day <= last; day++) {
                    bits[month] |= free[weekday] ? 0 : 1 << day;
                    weekday = weekday == 6 ? 0 : weekday + 1;
                }
                first = first.withDayOfMonth(1).plusMonths(1);
            }
        }

        void mark(LocalDate date, boolean counts) {
            if (horizon.contains(date)) {
                int bit = 1 << date.getDayOfMonth();
                int month = month(date) - firstMonth;
                bits[month] = counts ? bits[month] | bit : bits[month] & ~bit;
            }
        }

        DayTable counted() {
            long[] months = new long[bits.length];
            int before = 0;
            for (int month = 0; month < bits.length; month++) {
                months[month] = (long) before << 32 | bits[month] & 0xFFFF_FFFFL;
                before += Integer.bitCount(bits[month]);
            }
            return new DayTable(horizon, months, before);
        }
    }
}
