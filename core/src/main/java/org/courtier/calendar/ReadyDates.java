package org.courtier.calendar;

import java.time.LocalDate;

/**
 * The dates of 2000 to 2099, made once and shared by all calendars, so that an answer allocates nothing.
 *
 * <p>Each decade is made on first use. A full table holds 36 525 dates in about 1 030 000 bytes.
 */
final class ReadyDates {

    private static final int MONTHS_OF_DECADE = 120;
    private static final int FIRST = 2000 * 12 << DayTable.DAY_BITS;
    private static final int LENGTH = 10 * MONTHS_OF_DECADE << DayTable.DAY_BITS;
    private static final LocalDate[] DATES = new LocalDate[LENGTH];

    private ReadyDates() {}

    /** Gives the date of a slot, see {@link DayTable#slot}; a date outside the table is made anew. */
    static LocalDate at(int slot) {
        int index = slot - FIRST;
        if (index < 0 || index >= LENGTH) {
            return made(slot);
        }
        // no lock: a date's fields are final, so that another thread sees a whole date or none, and then makes an equal
        // one
        LocalDate ready = DATES[index];
        return ready != null ? ready : filled(index);
    }

    private static LocalDate filled(int index) {
        int decade = MONTHS_OF_DECADE << DayTable.DAY_BITS;
        int start = index / decade * decade;
        LocalDate end = made(FIRST + start + 1).plusYears(10);
        for (LocalDate date = made(FIRST + start + 1); date.isBefore(end); date = date.plusDays(1)) {
            DATES[DayTable.slot(date) - FIRST] = date;
        }
        return DATES[index];
    }

    private static LocalDate made(int slot) {
        int month = slot >> DayTable.DAY_BITS;
        return LocalDate.of(month / 12, month % 12 + 1, slot & (1 << DayTable.DAY_BITS) - 1);
    }
}
