package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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

    private static final int MONTHS = 12;
    private static final int STRETCH = 2048;
    private static final LocalDate[] NONE = {};

    private final Window horizon;
    private final int firstYear;
    private final int years;
    private final int size;
    private final long[] months;
    private LocalDate[] ready = NONE;

    private DayTable(Window horizon, long[] months, int size) {
        this.horizon = horizon;
        this.firstYear = horizon.first().getYear();
        // of whole years the year alone tells whether a date lies in the table; else each date is compared
        boolean whole = horizon.first().getDayOfYear() == 1
                && horizon.last().plusDays(1).getDayOfYear() == 1;
        this.years = whole ? months.length / MONTHS : 0;
        this.months = months;
        this.size = size;
    }

    /** Gives the place of a date among all dates: five bits for the day, above them the months since the year 0. */
    static int slot(LocalDate date) {
        return month(date, 0) << DAY_BITS | date.getDayOfMonth();
    }

    private static int month(LocalDate date, int firstYear) {
        return (date.getYear() - firstYear) * MONTHS + date.getMonthValue() - 1;
    }

    /** Gives the word of the month of a date, or refuses a date outside the horizon. */
    private long month(LocalDate date) {
        int year = Objects.requireNonNull(date, "date").getYear() - firstYear;
        if ((year < 0 || year >= years) && !horizon.contains(date)) {
            throw OutsideHorizon.date(date, horizon);
        }
        return months[year * MONTHS + date.getMonthValue() - 1];
    }

    boolean counts(LocalDate date) {
        return ((int) month(date) >>> date.getDayOfMonth() & 1) != 0;
    }

    /** How many days count from the first of the horizon to this one, which is included. */
    int upTo(LocalDate date) {
        long month = month(date);
        return before(month) + Integer.bitCount((int) month & -1 >>> 31 - date.getDayOfMonth());
    }

    /** Gives the n-th day that counts, from 1 to the size, or null for one beyond it. */
    LocalDate dayAt(int ordinal) {
        // no lock: a date's fields are final, so that another thread sees a whole date or none, and then finds the same
        LocalDate[] known = ready;
        LocalDate date = ordinal >= 0 && ordinal < known.length ? known[ordinal] : null;
        return date != null ? date : ordinal > 0 && ordinal <= size ? found(ordinal) : null;
    }

    private LocalDate found(int ordinal) {
        LocalDate[] known = ready.length == 0 ? new LocalDate[size + 1] : ready;
        int from = ordinal & -STRETCH;
        for (int month = 0; month < months.length; month++) {
            int next = before(months[month]) + 1;
            for (int bits = (int) months[month]; bits != 0; bits &= bits - 1, next++) {
                if (next >= from && next < from + STRETCH) {
                    known[next] =
                            ReadyDates.at(firstYear * MONTHS + month << DAY_BITS | Integer.numberOfTrailingZeros(bits));
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
        private final int[] bits;

        Draft(Window horizon, List<DayOfWeek> weekend) {
            this.horizon = horizon;
            int firstYear = horizon.first().getYear();
            // whole years, so that the year alone tells whether a date lies in the table
            bits = new int[(horizon.last().getYear() - firstYear + 1) * MONTHS];
            boolean[] free = new boolean[7];
            for (DayOfWeek weekday : weekend) {
                free[weekday.getValue() - 1] = true;
            }
            LocalDate first = horizon.first();
            // numbers rather than dates, because a hundred years are made before the first answer
            int next = first.getDayOfWeek().getValue() - 1;
            int lastMonth = month(horizon.last(), firstYear);
            for (int month = month(first, firstYear); month <= lastMonth; month++) {
                int last = month == lastMonth ? horizon.last().getDayOfMonth() : first.lengthOfMonth();
                for (int day = first.getDayOfMonth(); day <= last; day++) {
                    bits[month] |= free[next] ? 0 : 1 << day;
                    next = next == 6 ? 0 : next + 1;
                }
                first = first.withDayOfMonth(1).plusMonths(1);
            }
        }

        void mark(LocalDate date, boolean counts) {
            if (horizon.contains(date)) {
                int bit = 1 << date.getDayOfMonth();
                int month = month(date, horizon.first().getYear());
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
