package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.courtier.calendar.DayPattern.Except;
import org.courtier.calendar.DayPattern.FixedDate;
import org.courtier.calendar.DayPattern.FromEaster;
import org.courtier.calendar.DayPattern.LastWeekday;
import org.courtier.calendar.DayPattern.Moved;
import org.courtier.calendar.DayPattern.NthWeekday;
import org.courtier.calendar.DayPattern.OneDay;
import org.courtier.calendar.DayPattern.WeekdayAfter;
import org.courtier.calendar.DayPattern.WeekdayBefore;
import org.courtier.calendar.DayPattern.WeekdayOnOrAfter;
import org.courtier.calendar.DayPattern.WeekdayOnOrBefore;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

    private static final String TRIAL = """
            # what the town clerk keeps
            courtier-calendar | 1
            name    | Ville d'essai | Town of Trial
            horizon | 2020-01-01/2039-12-31
            known   | 2026-09-01
            weekend | SATURDAY | SUNDAY

            law     | I-16 | Loi d'interprétation | Interpretation Act | RLRQ, c. I-16 | CQLR, c. I-16 | 61 (23°)
            law     | R1 | Règlement 1 | By-law 1 | R. 1 | B. 1 | 4 | https://ville.example/r1?on=20260901
            holiday | I-16 | ../.. | easter -2 | Vendredi saint | Good Friday
            holiday | R1 | 2024-01-01/.. | (each --07-01) moved 1 when [SUNDAY] | Fête | Feast
            working | R1 | 2026-10-03 | Inventaire | Inventory
            """;

    static Stream<BusinessCalendar> shipped() {
        return Stream.of(
                QuebecCalendars.interpretationAct(),
                QuebecCalendars.civilProcedure(),
                QuebecCalendars.governmentOffices(WeekendSubstitution.NONE),
                QuebecCalendars.governmentOffices(WeekendSubstitution.NEXT_WEEKDAY),
                CalendarFile.parse(TRIAL));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void parse_reads_what_write_writes(BusinessCalendar calendar) {
        String text = CalendarFile.write(calendar);
        assertEquals(calendar, CalendarFile.parse(text));
        assertEquals(calendar.version(), CalendarFile.parse(text).version());
        assertEquals(text, CalendarFile.write(CalendarFile.parse(text)));
    }

    @Test
    void a_host_reads_its_own_calendar() {
        BusinessCalendar town = CalendarFile.parse(TRIAL);
        assertEquals(Text.of("Ville d'essai", "Town of Trial"), town.name());
        assertEquals(Window.parse("2020-01-01/2039-12-31"), town.horizon());
        assertFalse(town.isBusinessDay(LocalDate.of(2026, 4, 3)));
        assertTrue(town.isBusinessDay(LocalDate.of(2023, 7, 1).minusDays(1)));
        assertTrue(town.isBusinessDay(LocalDate.of(2026, 10, 3)));
        assertFalse(town.isBusinessDay(LocalDate.of(2029, 7, 2)));
        assertEquals(
                "https://ville.example/r1?on=20260901",
                town.holiday(LocalDate.of(2026, 7, 1))
                        .orElseThrow()
                        .basis()
                        .link()
                        .orElseThrow());
        assertEquals(town, CalendarFile.parse(TRIAL.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2;  courtier-calendar;           calendar;                       expected "courtier-calendar"
            2;  courtier-calendar | 1;       courtier-calendar | 2;          this version of the form is not known, "1" is
            3;  name    | Ville d'essai | T; name    |  | T;                 french is blank
            4;  2039-12-31;                  2039-02-30;                     at position 11
            4;  2039-12-31;                  2019-12-31;                     last is before first "2020-01-01": "2019-12-31"
            5;  known   | 2026-09-01;        known   | 2026-09-31;           2026-09-31
            5;  known   |;                   horizon |;                      expected "known"
            6;  SATURDAY;                    SAMEDI;                         SAMEDI
            6;  SATURDAY;                    SUNDAY;                         a weekday is repeated
            8;  61 (23°);                    61 | https://x.example | more;  expected 7 to 8 fields, found 9
            9;  law     | R1;                law     | I-16;                 "law I-16" is there already, in line 8
            10; easter -2;                   eastern -2;                     expected a pattern such as
            10; easter -2;                   easter -300;                    days is not -80 to 250: "-300"
            10; easter -2;                   each --02-30;                   a date that exists
            10; easter -2;                   on 2019-04-19;                  is outside the horizon
            10; easter -2;                   on 2026-02-29;                  a date that exists
            10; easter -2;                   MONDAY 6 of MAY;                ordinal is not 1 to 5: "6"
            10; easter -2;                   MUNDAY 1 of MAY;                MUNDAY
            10; ../..;                       ..;                             two dates with a slash
            10; | I-16 | ../..;              | I-17 | ../..;                 no law "I-17" stands above it
            11; (each --07-01) moved 1 when [SUNDAY]; easter -2;             "easter -2" is there already, as "Good Friday" in line 10
            11; | Fête | Feast;              | Fête;                         expected 6 fields, found 5
            12; 2026-10-03;                  2026-10-32;                     2026-10-32
            12; 2026-10-03;                  2046-10-03;                     is outside the horizon
            12; working |;                   open    |;                      expected "law", "holiday" or "working"
            """)
    void each_mistake_is_told_with_its_line(int line, String right, String wrong, String said) {
        String text = lineOf(line, right, wrong);
        var e = assertThrows(UnreadableCalendar.class, () -> CalendarFile.parse(text));
        assertEquals(line, e.line(), e.getMessage());
        assertTrue(e.getMessage().startsWith("line " + line + ": \"" + e.text() + "\""), e.getMessage());
        assertTrue(e.getMessage().contains(said), e.getMessage());
    }

    private static String lineOf(int number, String right, String wrong) {
        List<String> lines = new ArrayList<>(TRIAL.lines().toList());
        String line = lines.get(number - 1);
        assertTrue(line.contains(right), line);
        lines.set(number - 1, line.replace(right, wrong));
        return String.join("\n", lines);
    }

    @Test
    void a_repeated_working_day_is_told_with_both_lines() {
        String text = TRIAL + "working | I-16 | 2026-10-03 | Encore | Again\n";
        var e = assertThrows(UnreadableCalendar.class, () -> CalendarFile.parse(text));
        assertEquals(13, e.line());
        assertTrue(e.getMessage().endsWith("\"working 2026-10-03\" is there already, in line 12"), e.getMessage());
    }

    @Test
    void the_same_pattern_may_return_under_a_later_law() {
        String text = TRIAL.replace("| 2024-01-01/.. |", "| 2024-01-01/2026-12-31 |")
                + "holiday | I-16 | 2027-01-01/.. | (each --07-01) moved 1 when [SUNDAY] | Fête | Feast\n";
        BusinessCalendar town = CalendarFile.parse(text);
        assertEquals(
                "4",
                town.holiday(LocalDate.of(2026, 7, 1)).orElseThrow().basis().section());
        assertEquals(
                "61 (23°)",
                town.holiday(LocalDate.of(2027, 7, 1)).orElseThrow().basis().section());
    }

    @Test
    void a_text_that_ends_too_early_is_told() {
        var e = assertThrows(UnreadableCalendar.class, () -> CalendarFile.parse("courtier-calendar | 1\n"));
        assertEquals(2, e.line());
        assertThrows(UnreadableCalendar.class, () -> CalendarFile.parse(""));
    }

    @Test
    void what_cannot_stand_between_bars_is_not_written() {
        BusinessCalendar bar = QuebecCalendars.interpretationAct().named(Text.same("a|b"));
        assertThrows(IllegalArgumentException.class, () -> CalendarFile.write(bar));
        BusinessCalendar lines = QuebecCalendars.interpretationAct().named(Text.same("a\nb"));
        assertThrows(IllegalArgumentException.class, () -> CalendarFile.write(lines));
    }

    @Property
    void a_pattern_is_read_as_it_is_written(@ForAll("patterns") DayPattern pattern) {
        assertEquals(pattern, DayPattern.parse(pattern.toString()));
    }

    @Provide
    static Arbitrary<DayPattern> patterns() {
        Arbitrary<DayOfWeek> weekday = Arbitraries.of(DayOfWeek.class);
        Arbitrary<Month> month = Arbitraries.of(Month.class);
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 36_524).map(LocalDate.of(2000, 1, 1)::plusDays);
        Arbitrary<MonthDay> day = date.map(MonthDay::from);
        Arbitrary<DayPattern> simple = Arbitraries.oneOf(
                day.map(FixedDate::new),
                Combinators.combine(Arbitraries.integers().between(1, 5), weekday, month)
                        .as(NthWeekday::new),
                Combinators.combine(weekday, month).as(LastWeekday::new),
                Combinators.combine(weekday, day).as(WeekdayBefore::new),
                Combinators.combine(weekday, day).as(WeekdayOnOrBefore::new),
                Combinators.combine(weekday, day).as(WeekdayAfter::new),
                Combinators.combine(weekday, day).as(WeekdayOnOrAfter::new),
                Arbitraries.integers().between(-80, 250).map(FromEaster::new),
                date.map(OneDay::new));
        Arbitrary<DayPattern> moved = Combinators.combine(
                        simple,
                        weekday.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(-7, 7))
                .as(Moved::new);
        Arbitrary<DayPattern> except = Combinators.combine(
                        Arbitraries.oneOf(simple, moved),
                        date.list().ofMinSize(1).ofMaxSize(3))
                .as(Except::new);
        return Arbitraries.oneOf(simple, moved, except);
    }

    @Test
    void a_weekday_that_follows_a_date_may_fall_in_the_next_year() {
        WeekdayAfter after = new WeekdayAfter(DayOfWeek.THURSDAY, MonthDay.of(12, 31));
        assertEquals(LocalDate.of(2027, 1, 7), after.in(2026).orElseThrow()); // 31 December 2026 is a Thursday
        assertEquals(
                LocalDate.of(2026, 12, 31),
                new WeekdayOnOrAfter(DayOfWeek.THURSDAY, MonthDay.of(12, 31))
                        .in(2026)
                        .orElseThrow());
    }

    @Test
    void a_date_that_is_excepted_is_no_holiday() {
        Except lifted = new Except(new FixedDate(MonthDay.of(7, 1)), List.of(LocalDate.of(2027, 7, 1)));
        assertTrue(lifted.in(2026).isPresent());
        assertTrue(lifted.in(2027).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Except(lifted, List.of()));
        assertThrows(UnreadableText.class, () -> DayPattern.parse("(each --07-01) except [2027-06-31]"));
    }

    @Test
    void a_validity_is_read_as_it_is_written() {
        for (String text : List.of("../..", "2026-01-01/..", "../2026-01-01", "2026-01-01/2026-01-01")) {
            assertEquals(text, Validity.parse(text).toString());
        }
        assertThrows(UnreadableText.class, () -> Validity.parse("2026-01-01"));
        assertThrows(UnreadableText.class, () -> Validity.parse("2026-02-29/.."));
        assertThrows(IllegalArgumentException.class, () -> Validity.parse("2026-01-02/2026-01-01"));
    }
}
