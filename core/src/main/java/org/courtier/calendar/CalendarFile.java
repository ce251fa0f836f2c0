package org.courtier.calendar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plain text of a calendar, which a host keeps in a file of its own and hands in.
 *
 * <p>UTF-8, one entry a line, fields between bars with any spaces around them. Empty lines and lines that begin with {@code #} are
 * left out. First five lines in this order, then the laws, each before it is used, the holidays and the working exceptions, in
 * the order of their law:
 *
 * <pre>
 * courtier-calendar | 1
 * name    | Ville d'essai | Town of Trial
 * horizon | 2020-01-01/2039-12-31
 * known   | 2026-09-01
 * weekend | SATURDAY | SUNDAY
 * law     | I-16 | Loi d'interprétation | Interpretation Act | RLRQ, c. I-16 | CQLR, c. I-16 | 61 (23°)
 * law     | R1 | Règlement 1 | By-law 1 | R. 1 | B. 1 | 4 | https://ville.example/r1?on=20260901
 * holiday | I-16 | ../.. | easter -2 | Vendredi saint | Good Friday
 * holiday | R1 | 2024-01-01/.. | (each --07-01) moved 1 when [SUNDAY] | Fête | Feast
 * working | R1 | 2026-10-03 | Inventaire | Inventory
 * </pre>
 *
 * <p>A {@code law} has a key, its name, its chapter and its section, and may have a link. A {@code holiday} has the key of its
 * law, the days on which that law is in force ({@code ..} is an open end) and a pattern ({@link DayPattern#parse}). A weekend
 * without days is {@code weekend} alone.
 */
public final class CalendarFile {

    static final String FORM = "courtier-calendar";
    static final String VERSION = "1";

    private CalendarFile() {}

    /**
     * Reads a calendar.
     *
     * @param text the whole text
     * @return the calendar; {@code parse(write(c))} equals {@code c}
     * @throws UnreadableCalendar if a line is not what it ought to be, names an impossible or a repeated day, or an unknown law
     */
    public static BusinessCalendar parse(String text) {
        return parse(text.lines().toList());
    }

    /**
     * Reads a calendar.
     *
     * @param lines the lines without their ends
     * @return the calendar
     * @throws UnreadableCalendar if a line is not what it ought to be, names an impossible or a repeated day, or an unknown law
     */
    public static BusinessCalendar parse(List<String> lines) {
        return BusinessCalendar.of(new CalendarLines(lines).law());
    }

    /**
     * Writes a calendar.
     *
     * @param calendar the calendar
     * @return the text, the same for equal calendars, each line ended by a line feed
     * @throws IllegalArgumentException if a text of the calendar has a bar, a line end, or spaces at its ends
     */
    public static String write(BusinessCalendar calendar) {
        CalendarLaw law = calendar.law();
        List<LegalBasis> laws = Stream.concat(
                        law.holidays().stream().map(HolidayRule::basis),
                        law.exceptions().stream().map(WorkingException::basis))
                .distinct()
                .toList();
        Stream<String> head = Stream.of(
                line(FORM, VERSION),
                line("name", law.name().french(), law.name().english()),
                line("horizon", law.horizon().toString()),
                line("known", law.knownOn().toString()),
                line(Stream.concat(Stream.of("weekend"), law.weekend().stream().map(DayOfWeek::name))
                        .toArray(String[]::new)));
        Stream<String> bases = laws.stream().map(basis -> basis(key(laws, basis), basis));
        Stream<String> rules = law.holidays().stream()
                .map(rule -> line(
                        "holiday",
                        key(laws, rule.basis()),
                        rule.validity().toString(),
                        rule.pattern().toString(),
                        rule.name().french(),
                        rule.name().english()));
        Stream<String> working = law.exceptions().stream()
                .map(exception -> line(
                        "working",
                        key(laws, exception.basis()),
                        exception.date().toString(),
                        exception.name().french(),
                        exception.name().english()));
        return Stream.of(head, bases, rules, working).flatMap(part -> part).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String key(List<LegalBasis> laws, LegalBasis basis) {
        return "L" + (laws.indexOf(basis) + 1);
    }

    private static String basis(String key, LegalBasis basis) {
        Stream<String> fields = Stream.of(
                "law",
                key,
                basis.statute().french(),
                basis.statute().english(),
                basis.chapter().french(),
                basis.chapter().english(),
                basis.section());
        return line(Stream.concat(fields, basis.link().stream()).toArray(String[]::new));
    }

    private static String line(String... fields) {
        for (String field : fields) {
            if (field.indexOf('|') >= 0
                    || field.lines().count() > 1
                    || !field.strip().equals(field)) {
                throw new IllegalArgumentException("a field cannot stand between bars: \"" + field + "\"");
            }
        }
        return String.join(" | ", fields);
    }
}
