package org.courtier.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.text.Text;

/**
 * Everything that makes a business calendar: what it is called, what it covers, and the rules by which days count.
 *
 * <p>Where two rules meet on one day, the first in the list names the holiday.
 *
 * @param name what people call it
 * @param horizon the days that it answers for
 * @param knownOn the day on which the texts were last read
 * @param weekend the weekdays without business, kept in the order of the week
 * @param holidays the holidays, in the order of their law, each once
 * @param exceptions the days that count all the same, in the order given, each once
 */
public record CalendarLaw(
        Text name,
        Window horizon,
        LocalDate knownOn,
        List<DayOfWeek> weekend,
        List<HolidayRule> holidays,
        List<WorkingException> exceptions) {

    private static final int VERSION_LENGTH = 16;

    public CalendarLaw {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(horizon, "horizon");
        Years.require(knownOn, "knownOn");
        weekend = weekend.stream().sorted().distinct().toList();
        holidays = holidays.stream().distinct().toList();
        exceptions = exceptions.stream().distinct().toList();
    }

    CalendarLaw named(Text otherName) {
        return new CalendarLaw(otherName, horizon, knownOn, weekend, holidays, exceptions);
    }

    CalendarLaw plus(List<HolidayRule> more) {
        return new CalendarLaw(name, horizon, knownOn, weekend, both(holidays, more), exceptions);
    }

    CalendarLaw working(List<WorkingException> more) {
        return new CalendarLaw(name, horizon, knownOn, weekend, holidays, both(exceptions, more));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    DayTable table() {
        DayTable.Draft draft = new DayTable.Draft(horizon, weekend);
        for (HolidayRule rule : holidays) {
            // a substituted day may fall in the year after its pattern's, a preceding weekday in the year before
            for (int year = horizon.first().getYear() - 1;
                    year <= horizon.last().getYear() + 1;
                    year++) {
                Optional<Holiday> holiday = rule.in(year);
                if (holiday.isPresent()) {
                    draft.mark(holiday.get().date(), false);
                }
            }
        }
        for (WorkingException exception : exceptions) {
            draft.mark(exception.date(), true);
        }
        return draft.counted();
    }

    /** Gives what makes a day a holiday: of several rules the first, and nothing on a working exception. */
    Optional<Holiday> holidayOn(LocalDate date) {
        if (exception(date).isPresent()) {
            return Optional.empty();
        }
        return holidays.stream().flatMap(rule -> rule.on(date).stream()).findFirst();
    }

    Optional<WorkingException> exception(LocalDate date) {
        return exceptions.stream()
                .filter(exception -> exception.date().equals(date))
                .findFirst();
    }

    /**
     * Gives the version: the beginning of the SHA-256 digest of all of the content, sixteen hexadecimal digits.
     *
     * @return the same digits for equal content on every run, others for any other
     */
    public String version() {
        StringBuilder content = new StringBuilder();
        Stream.of(name.french(), name.english(), horizon.toString(), knownOn.toString(), weekend.toString())
                .forEach(part -> append(content, part));
        holidays.forEach(rule -> {
            append(content, "holiday");
            append(content, rule.name(), rule.basis());
            append(content, rule.validity().toString());
            append(content, rule.pattern().toString());
        });
        exceptions.forEach(exception -> {
            append(content, "working");
            append(content, exception.name(), exception.basis());
            append(content, exception.date().toString());
        });
        return digest(content.toString()).substring(0, VERSION_LENGTH);
    }

    private static void append(StringBuilder content, Text name, LegalBasis basis) {
        Stream.of(name, basis.statute(), basis.chapter(), Text.same(basis.section()))
                .forEach(text -> {
                    append(content, text.french());
                    append(content, text.english());
                });
        basis.link().ifPresent(link -> append(content, link));
    }

    // the length in front keeps two contents apart that differ only in where one part ends
    private static void append(StringBuilder content, String part) {
        content.append(part.length()).append(':').append(part).append('\n');
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
