package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.DayPattern.FixedDate;
import org.courtier.calendar.DayPattern.FromEaster;
import org.courtier.calendar.DayPattern.Moved;
import org.courtier.calendar.DayPattern.NthWeekday;
import org.courtier.calendar.DayPattern.WeekdayBefore;
import org.courtier.text.Text;

/** The holidays of Québec's statutes, in the order of each. */
final class QuebecHolidays {

    private static final Validity UNTIL_2002 = Validity.until(LocalDate.of(2002, 12, 31));
    private static final Validity SINCE_2003 = Validity.from(LocalDate.of(2003, 1, 1));
    private static final Validity UNTIL_2023_03_30 = Validity.until(LocalDate.of(2023, 3, 30));
    private static final Validity SINCE_2023_03_31 = Validity.from(LocalDate.of(2023, 3, 31));

    private static final Text NEW_YEAR = Text.of("Jour de l'An", "New Year's Day");
    private static final Text DAY_AFTER_NEW_YEAR = Text.of("Lendemain du jour de l'An", "Day after New Year's Day");
    private static final Text GOOD_FRIDAY = Text.of("Vendredi saint", "Good Friday");
    private static final Text EASTER_MONDAY = Text.of("Lundi de Pâques", "Easter Monday");
    private static final Text PATRIOTS = Text.of("Lundi qui précède le 25 mai", "Monday preceding 25 May");
    private static final Text NATIONAL_HOLIDAY = Text.of("Fête nationale", "National Holiday");
    private static final Text CANADA_DAY = Text.of("Fête du Canada", "Canada Day");
    private static final Text LABOUR_DAY = Text.of("Fête du Travail", "Labour Day");
    private static final Text THANKSGIVING = Text.of("Action de grâces", "Thanksgiving Day");
    private static final Text EVE_OF_CHRISTMAS = Text.of("Veille de Noël", "Christmas Eve");
    private static final Text CHRISTMAS = Text.of("Noël", "Christmas Day");
    private static final Text BOXING_DAY = Text.of("Lendemain de Noël", "Boxing Day");
    private static final Text EVE_OF_NEW_YEAR = Text.of("Veille du jour de l'An", "New Year's Eve");

    private static final DayPattern MONDAY_BEFORE_25_MAY =
            new WeekdayBefore(DayOfWeek.MONDAY, MonthDay.of(Month.MAY, 25));

    private QuebecHolidays() {}

    /** Interpretation Act, s. 61 (23°), paragraphs b to i; Sundays are weekend, what is proclaimed (j) is the host's. */
    static List<HolidayRule> interpretationAct(LegalBasis act) {
        return List.of(
                HolidayRule.of(NEW_YEAR, act, each(Month.JANUARY, 1)),
                HolidayRule.of(GOOD_FRIDAY, act, new FromEaster(-2)),
                HolidayRule.of(EASTER_MONDAY, act, new FromEaster(1)),
                new HolidayRule(
                        Text.of("Anniversaire du Souverain, fête de Dollard", "Sovereign's birthday, Dollard Day"),
                        act,
                        UNTIL_2002,
                        MONDAY_BEFORE_25_MAY),
                new HolidayRule(
                        Text.of(
                                "Anniversaire du Souverain, Journée nationale des patriotes",
                                "Sovereign's birthday, National Patriots' Day"),
                        act,
                        SINCE_2003,
                        MONDAY_BEFORE_25_MAY),
                HolidayRule.of(NATIONAL_HOLIDAY, act, each(Month.JUNE, 24)),
                HolidayRule.of(CANADA_DAY, act, new Moved(each(Month.JULY, 1), List.of(DayOfWeek.SUNDAY), 1)),
                HolidayRule.of(LABOUR_DAY, act, new NthWeekday(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
                HolidayRule.of(THANKSGIVING, act, new NthWeekday(2, DayOfWeek.MONDAY, Month.OCTOBER)),
                HolidayRule.of(CHRISTMAS, act, each(Month.DECEMBER, 25)));
    }

    /** Code of Civil Procedure, s. 82: those of the Act, 26 December and 2 January. */
    static List<HolidayRule> civilProcedure(List<HolidayRule> ofTheAct) {
        Text code = Text.of("Code de procédure civile", "Code of Civil Procedure");
        LegalBasis former = new LegalBasis(code, Text.of("RLRQ, c. C-25", "CQLR, c. C-25"), "6, 8");
        LegalBasis since2016 = new LegalBasis(code, Text.of("RLRQ, c. C-25.01", "CQLR, c. C-25.01"), "82")
                .linked(QuebecCalendars.LEGIS_QUEBEC + "lc/C-25.01?code=se:82&historique=20260901");
        Validity until2015 = Validity.until(LocalDate.of(2015, 12, 31));
        Validity from2016 = Validity.from(LocalDate.of(2016, 1, 1));
        return Stream.concat(
                        ofTheAct.stream(),
                        Stream.of(
                                new HolidayRule(BOXING_DAY, former, until2015, each(Month.DECEMBER, 26)),
                                new HolidayRule(BOXING_DAY, since2016, from2016, each(Month.DECEMBER, 26)),
                                new HolidayRule(DAY_AFTER_NEW_YEAR, former, until2015, each(Month.JANUARY, 2)),
                                new HolidayRule(DAY_AFTER_NEW_YEAR, since2016, from2016, each(Month.JANUARY, 2))))
                .toList();
    }

    /** The list of E-6.1, r. 0.3, s. 4, in force since 31 March 2023; before, that of J-3, r. 3, s. 3, with the same days. */
    static List<HolidayRule> offices(WeekendSubstitution substitution) {
        LegalBasis tribunal = new LegalBasis(
                        Text.of(
                                "Règles de procédure du Tribunal administratif du Québec",
                                "Rules of procedure of the Administrative Tribunal of Québec"),
                        Text.of("RLRQ, c. J-3, r. 3", "CQLR, c. J-3, r. 3"),
                        "3")
                .linked(QuebecCalendars.LEGIS_QUEBEC + "rc/J-3,%20r.%203%20?code=se:3&historique=20240416");
        LegalBasis markets = new LegalBasis(
                        Text.of(
                                "Règles de preuve et de procédure du Tribunal administratif des marchés financiers",
                                "Rules of evidence and procedure of the Financial Markets Administrative Tribunal"),
                        Text.of("RLRQ, c. E-6.1, r. 0.3", "CQLR, c. E-6.1, r. 0.3"),
                        "4")
                .linked(QuebecCalendars.LEGIS_QUEBEC + "rc/E-6.1,%20r.%200.3%20?code=se:4&historique=20260122");
        List<HolidayRule> rules = new ArrayList<>();
        officeDays(substitution == WeekendSubstitution.NEXT_WEEKDAY).forEach(day -> {
            rules.add(new HolidayRule(day.name(), tribunal, UNTIL_2023_03_30, day.pattern()));
            rules.add(new HolidayRule(day.name(), markets, SINCE_2023_03_31, day.pattern()));
        });
        return rules;
    }

    private record Day(Text name, DayPattern pattern) {}

    private static Stream<Day> officeDays(boolean moved) {
        return Stream.of(
                new Day(NEW_YEAR, moved ? toMonday(each(Month.JANUARY, 1)) : each(Month.JANUARY, 1)),
                new Day(DAY_AFTER_NEW_YEAR, moved ? second(each(Month.JANUARY, 2)) : each(Month.JANUARY, 2)),
                new Day(GOOD_FRIDAY, new FromEaster(-2)),
                new Day(EASTER_MONDAY, new FromEaster(1)),
                new Day(PATRIOTS, MONDAY_BEFORE_25_MAY),
                new Day(NATIONAL_HOLIDAY, moved ? toMonday(each(Month.JUNE, 24)) : each(Month.JUNE, 24)),
                new Day(CANADA_DAY, moved ? toMonday(each(Month.JULY, 1)) : each(Month.JULY, 1)),
                new Day(LABOUR_DAY, new NthWeekday(1, DayOfWeek.MONDAY, Month.SEPTEMBER)),
                new Day(THANKSGIVING, new NthWeekday(2, DayOfWeek.MONDAY, Month.OCTOBER)),
                new Day(EVE_OF_CHRISTMAS, moved ? toFriday(each(Month.DECEMBER, 24)) : each(Month.DECEMBER, 24)),
                new Day(CHRISTMAS, moved ? toMonday(each(Month.DECEMBER, 25)) : each(Month.DECEMBER, 25)),
                new Day(BOXING_DAY, moved ? second(each(Month.DECEMBER, 26)) : each(Month.DECEMBER, 26)),
                new Day(EVE_OF_NEW_YEAR, moved ? toFriday(each(Month.DECEMBER, 31)) : each(Month.DECEMBER, 31)));
    }

    private static DayPattern toMonday(DayPattern day) {
        return new Moved(new Moved(day, List.of(DayOfWeek.SATURDAY), 2), List.of(DayOfWeek.SUNDAY), 1);
    }

    private static DayPattern toFriday(DayPattern day) {
        return new Moved(new Moved(day, List.of(DayOfWeek.SATURDAY), -1), List.of(DayOfWeek.SUNDAY), -2);
    }

    // the second of two holidays: on Sunday or Monday its own or the next Monday is taken by the first, so that Tuesday
    // is left
    private static DayPattern second(DayPattern day) {
        return new Moved(
                new Moved(day, List.of(DayOfWeek.MONDAY), 1), List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 2);
    }

    private static FixedDate each(Month month, int day) {
        return new FixedDate(MonthDay.of(month, day));
    }
}
