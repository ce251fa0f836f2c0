package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.courtier.calendar.DayPattern.FixedDate;
import org.courtier.calendar.DayPattern.FromEaster;
import org.courtier.calendar.DayPattern.Moved;
import org.courtier.calendar.DayPattern.NthWeekday;
import org.courtier.calendar.DayPattern.WeekdayBefore;
import org.courtier.text.Text;

/** The calendars that the law of Québec makes. */
public final class QuebecCalendars {

    private static final Window HORIZON = new Window(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private QuebecCalendars() {}

    /**
     * Gives the default calendar: the holidays of the Interpretation Act (CQLR, c. I-16), s. 61 (23°), plus Saturdays.
     *
     * <p>It covers 1 January 2000 to 31 December 2099. Its texts were last read on 1 September 2026: later days are
     * counted under the law then known, and certificates say so. A day that the Government proclaims is for the
     * application to add. 1 July 2029 is a Sunday, so that Monday 2 July 2029 is the holiday.
     *
     * @return the calendar, the same object on each call
     */
    public static BusinessCalendar interpretationAct() {
        return InterpretationAct.CALENDAR;
    }

    // a holder, so that its tables are built when the calendar is first asked for
    private static final class InterpretationAct {

        private static final LegalBasis BASIS = new LegalBasis(
                Text.of("Loi d'interprétation", "Interpretation Act"),
                Text.of("RLRQ, c. I-16", "CQLR, c. I-16"),
                "61 (23°)");

        private static final BusinessCalendar CALENDAR = BusinessCalendar.of(new CalendarLaw(
                Text.of("Loi d'interprétation et samedis", "Interpretation Act and Saturdays"),
                HORIZON,
                LocalDate.of(2026, 9, 1),
                List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.of(
                        holiday("Jour de l'An", "New Year's Day", each(Month.JANUARY, 1)),
                        holiday("Vendredi saint", "Good Friday", new FromEaster(-2)),
                        holiday("Lundi de Pâques", "Easter Monday", new FromEaster(1)),
                        holiday(
                                "Anniversaire du Souverain, Journée nationale des patriotes",
                                "Sovereign's birthday, National Patriots' Day",
                                new WeekdayBefore(DayOfWeek.MONDAY, MonthDay.of(Month.MAY, 25))),
                        holiday("Fête nationale", "National Holiday", each(Month.JUNE, 24)),
                        holiday(
                                "Fête du Canada",
                                "Canada Day",
                                new Moved(each(Month.JULY, 1), List.of(DayOfWeek.SUNDAY), 1)),
                        holiday("Fête du Travail", "Labour Day", new NthWeekday(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
                        holiday(
                                "Action de grâces",
                                "Thanksgiving Day",
                                new NthWeekday(2, DayOfWeek.MONDAY, Month.OCTOBER)),
                        holiday("Noël", "Christmas Day", each(Month.DECEMBER, 25))),
                List.of()));

        private static FixedDate each(Month month, int day) {
            return new FixedDate(MonthDay.of(month, day));
        }

        private static HolidayRule holiday(String french, String english, DayPattern pattern) {
            return HolidayRule.of(Text.of(french, english), BASIS, pattern);
        }
    }
}
