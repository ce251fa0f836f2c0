package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.courtier.text.Text;

/** The calendars that the law of Québec makes. */
public final class QuebecCalendars {

    private static final Window HORIZON = new Window(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private static final LocalDate KNOWN_ON = LocalDate.of(2026, 9, 1);
    static final String LEGIS_QUEBEC = "https://www.legisquebec.gouv.qc.ca/fr/version/";

    private QuebecCalendars() {}

    /**
     * Gives the default calendar: the holidays of the Interpretation Act (CQLR, c. I-16), s. 61 (23°), plus Saturdays.
     *
     * <p>It covers 1 January 2000 to 31 December 2099. Its texts were last read on 1 September 2026: later days are
     * counted under the law then known, and certificates say so. A day that the Government proclaims is for the
     * application to add. 1 July 2029 is a Sunday, so that Monday 2 July 2029 is the holiday. The Monday preceding 25 May is
     * National Patriots' Day since 2003; it was Dollard Day before, on the same day.
     *
     * @return the calendar, the same object on each call
     */
    public static BusinessCalendar interpretationAct() {
        return InterpretationAct.CALENDAR;
    }

    /**
     * Gives the calendar of the courts: the holidays of the Interpretation Act, Saturdays, 26 December and 2 January.
     *
     * <p>Code of Civil Procedure (CQLR, c. C-25.01), s. 82, since 1 January 2016; before that, the same days as non-juridical days
     * of c. C-25, articles 6 and 8, so that no date changes with the Code but its citation. The weeks in which the courts need
     * not sit are no holidays.
     *
     * @return the calendar, the same object on each call
     */
    public static BusinessCalendar civilProcedure() {
        return CivilProcedure.CALENDAR;
    }

    /**
     * Gives the calendar of the offices of the public service: 1 and 2 January, Good Friday, Easter Monday, the Monday preceding
     * 25 May, 24 June, 1 July, the first Monday of September, the second Monday of October, 24, 25, 26 and 31 December.
     *
     * <p>As CQLR, c. E-6.1, r. 0.3, s. 4 lists them since 31 March 2023, and c. J-3, r. 3, s. 3 for the years before. Unlike
     * the Interpretation Act it has no 2 July when 1 July is a Sunday; what then happens is the substitution's.
     *
     * @param substitution what becomes of a holiday on a weekend
     * @return the calendar, the same object on each call
     */
    public static BusinessCalendar governmentOffices(WeekendSubstitution substitution) {
        return substitution == WeekendSubstitution.NONE ? Offices.CALENDAR : SubstitutedOffices.CALENDAR;
    }

    /**
     * Gives the law by which a limit that ends on a holiday is extended: Interpretation Act, s. 52. Whether it reaches a limit of
     * a guide or an agreement is open; the default is that it does not.
     */
    public static LegalBasis extension() {
        return act("52");
    }

    private static LegalBasis act(String section) {
        return new LegalBasis(
                Text.of("Loi d'interprétation", "Interpretation Act"),
                Text.of("RLRQ, c. I-16", "CQLR, c. I-16"),
                section);
    }

    // holders, so that the tables of a calendar are built when it is first asked for
    private static final class InterpretationAct {
        private static final BusinessCalendar CALENDAR = calendar(
                Text.of("Loi d'interprétation et samedis", "Interpretation Act and Saturdays"),
                QuebecHolidays.interpretationAct(
                        act("61 (23°)").linked(LEGIS_QUEBEC + "lc/I-16?code=se:61&historique=20260901")));
    }

    private static final class CivilProcedure {
        private static final BusinessCalendar CALENDAR = calendar(
                Text.of("Code de procédure civile et samedis", "Code of Civil Procedure and Saturdays"),
                QuebecHolidays.civilProcedure(InterpretationAct.CALENDAR.law().holidays()));
    }

    private static final class Offices {
        private static final BusinessCalendar CALENDAR = offices(WeekendSubstitution.NONE);
    }

    private static final class SubstitutedOffices {
        private static final BusinessCalendar CALENDAR = offices(WeekendSubstitution.NEXT_WEEKDAY);
    }

    private static BusinessCalendar offices(WeekendSubstitution substitution) {
        return calendar(
                Text.of("Bureaux de la fonction publique, {0}", "Offices of the public service, {0}")
                        .with(substitution.label()),
                QuebecHolidays.offices(substitution));
    }

    private static BusinessCalendar calendar(Text name, List<HolidayRule> holidays) {
        return BusinessCalendar.of(new CalendarLaw(
                name, HORIZON, KNOWN_ON, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays, List.of()));
    }
}
