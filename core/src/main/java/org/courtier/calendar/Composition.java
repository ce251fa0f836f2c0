package org.courtier.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.text.Text;

/** Makes one law of two; what comes out is a law like any other, with rules that can be read, cited and written. */
final class Composition {

    private Composition() {}

    /** A day counts if it counts in both. */
    static CalendarLaw union(BusinessCalendar one, BusinessCalendar other, Text name) {
        Window horizon = shared(one, other);
        List<DayOfWeek> weekend = Stream.of(one, other)
                .flatMap(calendar -> calendar.law().weekend().stream())
                .toList();
        List<HolidayRule> rules = Stream.concat(
                        without(one.law().holidays(), lifted(one, other, horizon)),
                        without(other.law().holidays(), lifted(other, one, horizon)))
                .toList();
        List<WorkingException> exceptions = Stream.concat(working(one, other, horizon), working(other, one, horizon))
                .toList();
        return new CalendarLaw(name, horizon, earlier(one, other), weekend, rules, exceptions);
    }

    /** The holidays of the one that the other does not have on the same day; weekend and exceptions stay those of the one. */
    static CalendarLaw difference(BusinessCalendar one, BusinessCalendar other, Text name) {
        Window horizon = shared(one, other);
        List<HolidayRule> rules = new ArrayList<>();
        for (HolidayRule rule : one.law().holidays()) {
            List<LocalDate> falling = rule.dates(horizon);
            List<LocalDate> taken = falling.stream()
                    .filter(date -> other.holiday(date).isPresent())
                    .toList();
            if (taken.isEmpty()) {
                rules.add(rule);
            } else if (taken.size() < falling.size()) {
                rules.add(rule.except(taken));
            }
        }
        return new CalendarLaw(
                name,
                horizon,
                earlier(one, other),
                one.law().weekend(),
                rules,
                one.law().exceptions());
    }

    // an exception of the one holds only where the other counts the day too, by whatever rule
    private static Stream<WorkingException> working(BusinessCalendar one, BusinessCalendar other, Window horizon) {
        return one.law().exceptions().stream()
                .filter(exception -> horizon.contains(exception.date()) && other.isBusinessDay(exception.date()));
    }

    // where it does not hold, the holiday that it had lifted is still not the reason why the day is free
    private static List<LocalDate> lifted(BusinessCalendar one, BusinessCalendar other, Window horizon) {
        return one.law().exceptions().stream()
                .map(WorkingException::date)
                .filter(date -> horizon.contains(date) && !other.isBusinessDay(date))
                .toList();
    }

    private static Stream<HolidayRule> without(List<HolidayRule> rules, List<LocalDate> dates) {
        return rules.stream().map(rule -> {
            List<LocalDate> touched =
                    dates.stream().filter(date -> rule.on(date).isPresent()).toList();
            return touched.isEmpty() ? rule : rule.except(touched);
        });
    }

    private static Window shared(BusinessCalendar one, BusinessCalendar other) {
        return one.horizon()
                .intersect(other.horizon())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the calendars share no day: \"" + one.horizon() + "\" and \"" + other.horizon() + "\""));
    }

    private static LocalDate earlier(BusinessCalendar one, BusinessCalendar other) {
        return one.knownOn().isBefore(other.knownOn()) ? one.knownOn() : other.knownOn();
    }
}
