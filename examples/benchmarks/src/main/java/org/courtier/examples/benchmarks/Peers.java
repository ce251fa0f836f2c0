package org.courtier.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.courtier.calendar.BusinessCalendar;
import org.courtier.calendar.QuebecCalendars;

/** The same Québec holidays in each library, and the days from which all of them count. */
final class Peers {

    private static final LocalDate MON_2018_01_01 = LocalDate.of(2018, 1, 1);
    private static final LocalDate MON_2035_12_31 = LocalDate.of(2035, 12, 31);

    private static final int STARTS = 1024;
    private static final int LONGEST = 4 * 366;

    private Peers() {}

    /** Days in no order, far enough from the end for every answer. */
    static LocalDate[] starts() {
        Random random = new Random(20_260_901);
        int days = (int) (MON_2035_12_31.toEpochDay() - MON_2018_01_01.toEpochDay()) - LONGEST;
        return Stream.generate(() -> MON_2018_01_01.plusDays(random.nextInt(days)))
                .limit(STARTS)
                .toArray(LocalDate[]::new);
    }

    static BusinessCalendar courtier() {
        return QuebecCalendars.interpretationAct();
    }

    static ImmutableHolidayCalendar strata() {
        List<LocalDate> holidays = MON_2018_01_01
                .datesUntil(MON_2035_12_31.plusDays(1))
                .filter(courtier()::isHoliday)
                .toList();
        return ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("CourtierQuebec"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** Its own calendar, which knows other holidays: a peer in speed alone. */
    static HolidayManager jollyday() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CANADA));
    }

    /** Jollyday counts no business days, so that a user writes this loop. */
    static LocalDate plus(HolidayManager jollyday, LocalDate start, int businessDays) {
        LocalDate date = start;
        for (int left = businessDays; left > 0; ) {
            date = date.plusDays(1);
            if (isBusinessDay(jollyday, date)) {
                left--;
            }
        }
        return date;
    }

    static boolean isBusinessDay(HolidayManager jollyday, LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !jollyday.isHoliday(date, "qc");
    }
}
