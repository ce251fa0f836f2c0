package org.courtier.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.courtier.calendar.DayPattern.OneDay;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final BusinessCalendar ACT = QuebecCalendars.interpretationAct();
    private static final BusinessCalendar COURTS = QuebecCalendars.civilProcedure();
    private static final BusinessCalendar OFFICES = QuebecCalendars.governmentOffices(WeekendSubstitution.NONE);
    private static final Text NAME = Text.same("composed");
    private static final LegalBasis BASIS = new LegalBasis(Text.same("By-law"), Text.same("B. 1"), "1");
    private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);
    private static final LocalDate MON_2026_10_12 = LocalDate.of(2026, 10, 12);

    @Test
    void the_union_is_closed_when_one_of_the_two_is() {
        BusinessCalendar both = COURTS.union(OFFICES, NAME);
        ACT.horizon().first().datesUntil(ACT.horizon().last().plusDays(1)).forEach(date -> {
            assertEquals(
                    COURTS.isBusinessDay(date) && OFFICES.isBusinessDay(date),
                    both.isBusinessDay(date),
                    date::toString);
            assertEquals(COURTS.holiday(date).or(() -> OFFICES.holiday(date)), both.holiday(date));
        });
        assertEquals(NAME, both.name());
    }

    @Test
    void the_courts_without_the_act_have_26_december_and_2_january_left() {
        BusinessCalendar left = COURTS.difference(ACT, NAME);
        TreeSet<MonthDay> days = new TreeSet<>();
        left.horizon()
                .first()
                .datesUntil(left.horizon().last())
                .filter(left::isHoliday)
                .map(MonthDay::from)
                .forEach(days::add);
        assertEquals(List.of(MonthDay.of(1, 2), MonthDay.of(12, 26)), new ArrayList<>(days));
        assertEquals(4, left.law().holidays().size());
        assertFalse(left.isBusinessDay(LocalDate.of(2026, 10, 3)));
    }

    @Test
    void a_difference_takes_away_single_days_that_only_sometimes_coincide() {
        BusinessCalendar left = ACT.difference(OFFICES, NAME);
        // 1 July 2029 is a Sunday: the Act has the 2nd, the offices do not; on other years both have the 1st
        assertEquals(
                Optional.of("Canada Day"),
                left.holiday(LocalDate.of(2029, 7, 2)).map(h -> h.name().english()));
        assertTrue(left.isBusinessDay(LocalDate.of(2026, 7, 1)));
        assertEquals(1, left.law().holidays().size());
    }

    @Test
    void a_working_exception_of_one_falls_where_the_other_is_closed() {
        BusinessCalendar open = ACT.working(
                new WorkingException(MON_2026_10_12, Text.same("inventory"), BASIS),
                new WorkingException(LocalDate.of(2026, 10, 3), Text.same("inventory"), BASIS));
        BusinessCalendar everyDay = BusinessCalendar.of(new CalendarLaw(
                        Text.same("every day"), ACT.horizon(), ACT.knownOn(), List.of(), List.of(), List.of()))
                .plus(HolidayRule.of(Text.same("fair"), BASIS, new OneDay(MON_2026_10_12)));
        BusinessCalendar both = open.union(everyDay, NAME);
        assertTrue(both.isBusinessDay(LocalDate.of(2026, 10, 3)));
        assertFalse(both.isBusinessDay(LocalDate.of(2026, 10, 4)));
        // Thanksgiving was lifted by the exception; what closes the day is the fair
        assertEquals(
                Optional.of("fair"),
                both.holiday(MON_2026_10_12).map(h -> h.name().english()));
    }

    @Property(tries = 100)
    void union_counts_a_day_exactly_if_both_do(
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> closedHere,
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> closedThere,
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> openHere,
            @ForAll @Size(max = 4) List<@IntRange(max = 30) Integer> openThere) {
        BusinessCalendar here = trial(closedHere, openHere, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        BusinessCalendar there = trial(closedThere, openThere, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        BusinessCalendar both = here.union(there, NAME);
        BusinessCalendar left = here.difference(there, NAME);
        FRI_2026_10_02.datesUntil(FRI_2026_10_02.plusDays(31)).forEach(date -> {
            boolean counts = here.isBusinessDay(date) && there.isBusinessDay(date);
            assertEquals(counts, both.isBusinessDay(date), date::toString);
            boolean freed = here.isHoliday(date) && there.isHoliday(date);
            boolean weekend = here.law().weekend().contains(date.getDayOfWeek());
            assertEquals(here.isBusinessDay(date) || freed && !weekend, left.isBusinessDay(date), date::toString);
        });
    }

    private static BusinessCalendar trial(List<Integer> closed, List<Integer> open, DayOfWeek... weekend) {
        return BusinessCalendar.of(new CalendarLaw(
                Text.same("trial"),
                new Window(FRI_2026_10_02, FRI_2026_10_02.plusDays(30)),
                FRI_2026_10_02,
                List.of(weekend),
                closed.stream()
                        .map(day -> HolidayRule.of(Text.same("fair"), BASIS, new OneDay(FRI_2026_10_02.plusDays(day))))
                        .toList(),
                open.stream()
                        .map(day -> new WorkingException(FRI_2026_10_02.plusDays(day), Text.same("sale"), BASIS))
                        .toList()));
    }

    @Test
    void an_office_closes_between_christmas_and_new_year() {
        BusinessCalendar body = OFFICES.plus(HolidayRule.yearlyClosure(
                Text.of("Fermeture des fêtes", "Holiday closure"),
                BASIS,
                Validity.from(LocalDate.of(2026, 1, 1)),
                MonthDay.of(12, 27),
                MonthDay.of(1, 3)));
        assertEquals(LocalDate.of(2027, 1, 4), body.plus(LocalDate.of(2026, 12, 23), 1));
        assertTrue(body.isBusinessDay(LocalDate.of(2025, 12, 29)));
        assertEquals(8, body.law().holidays().size() - OFFICES.law().holidays().size());
    }

    @Test
    void a_body_closes_for_some_days_once() {
        Window move = Window.parse("2026-11-05/2026-11-09");
        BusinessCalendar body = ACT.plus(HolidayRule.closure(Text.of("Déménagement", "Move"), BASIS, move));
        assertEquals(LocalDate.of(2026, 11, 10), body.plus(LocalDate.of(2026, 11, 4), 1));
        assertEquals(5, body.law().holidays().size() - ACT.law().holidays().size());
    }

    @Test
    void calendars_that_share_no_day_cannot_be_composed() {
        CalendarLaw past = new CalendarLaw(
                NAME, Window.parse("1990-01-01/1999-12-31"), ACT.knownOn(), List.of(), List.of(), List.of());
        BusinessCalendar nineties = BusinessCalendar.of(past);
        var e = assertThrows(IllegalArgumentException.class, () -> ACT.union(nineties, NAME));
        assertTrue(e.getMessage().contains("\"1990-01-01/1999-12-31\""), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ACT.difference(nineties, NAME));
    }
}
