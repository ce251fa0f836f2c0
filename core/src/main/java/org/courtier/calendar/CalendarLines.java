package org.courtier.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courtier.text.Text;

/** Reads the lines of a {@link CalendarFile}, once, from the first to the last. */
final class CalendarLines {

    private static final String DATES = "two dates with a slash between them, \"..\" for an open end";

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, LegalBasis> laws = new TreeMap<>();
    private final List<HolidayRule> holidays = new ArrayList<>();
    private final List<WorkingException> exceptions = new ArrayList<>();
    private final Map<String, Integer> seen = new TreeMap<>();
    private final int end;
    private int next;

    CalendarLines(List<String> text) {
        end = text.size() + 1;
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(
                        i + 1,
                        line,
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList()));
            }
        }
    }

    CalendarLaw law() {
        Line form = header(CalendarFile.FORM, 2, 2);
        if (!form.field(1).equals(CalendarFile.VERSION)) {
            throw form.unreadable("this version of the form is not known, \"" + CalendarFile.VERSION + "\" is");
        }
        Line name = header("name", 3, 3);
        Line horizon = header("horizon", 2, 2);
        Line known = header("known", 2, 2);
        Line weekend = header("weekend", 1, 8);
        Window days = horizon.read(DATES, fields -> Window.parse(fields.get(1)));
        while (next < lines.size()) {
            entry(lines.get(next++), days);
        }
        return new CalendarLaw(
                name.read("a name in French and in English", fields -> Text.of(fields.get(1), fields.get(2))),
                days,
                known.read("a date that exists", fields -> Years.require(LocalDate.parse(fields.get(1)), "known")),
                weekdays(weekend),
                holidays,
                exceptions);
    }

    private Line header(String kind, int least, int most) {
        if (next == lines.size()) {
            throw new UnreadableCalendar(end, "", "the text ends where \"" + kind + "\" is expected");
        }
        return lines.get(next++).require(kind, least, most);
    }

    private static List<DayOfWeek> weekdays(Line line) {
        List<DayOfWeek> weekdays = line.read(
                "weekdays such as \"SATURDAY\"",
                fields -> fields.stream().skip(1).map(DayOfWeek::valueOf).toList());
        if (weekdays.stream().distinct().count() < weekdays.size()) {
            throw line.unreadable("a weekday is repeated");
        }
        return weekdays;
    }

    private void entry(Line line, Window horizon) {
        switch (line.field(0)) {
            case "law" -> law(line.require("law", 7, 8));
            case "holiday" -> holiday(line.require("holiday", 6, 6), horizon);
            case "working" -> working(line.require("working", 5, 5), horizon);
            default -> throw line.unreadable("expected \"law\", \"holiday\" or \"working\"");
        }
    }

    private void law(Line line) {
        once(line, "law " + line.field(1));
        laws.put(
                line.field(1),
                line.read(
                        "a law with its name, chapter and section",
                        fields -> new LegalBasis(
                                Text.of(fields.get(2), fields.get(3)),
                                Text.of(fields.get(4), fields.get(5)),
                                fields.get(6),
                                fields.size() > 7 ? Optional.of(fields.get(7)) : Optional.empty())));
    }

    private void holiday(Line line, Window horizon) {
        Validity validity = line.read(DATES, fields -> Validity.parse(fields.get(2)));
        DayPattern pattern = line.read("", fields -> DayPattern.parse(fields.get(3)));
        if (pattern instanceof DayPattern.OneDay day) {
            within(line, day.date(), horizon);
        }
        HolidayRule rule = line.read(
                "a name in French and in English",
                fields -> new HolidayRule(Text.of(fields.get(4), fields.get(5)), basis(line), validity, pattern));
        holidays.stream()
                .filter(other ->
                        other.pattern().equals(pattern) && other.validity().overlaps(validity))
                .findFirst()
                .ifPresent(other -> {
                    throw line.unreadable("\"" + pattern + "\" is there already, as \""
                            + other.name().english() + "\" in line " + seen.get(seenAs(other)));
                });
        seen.put(seenAs(rule), line.number());
        holidays.add(rule);
    }

    private static String seenAs(HolidayRule rule) {
        return rule.pattern() + " " + rule.validity();
    }

    private void working(Line line, Window horizon) {
        LocalDate date = line.read("a date that exists", fields -> LocalDate.parse(fields.get(2)));
        within(line, date, horizon);
        once(line, "working " + date);
        exceptions.add(line.read(
                "a name in French and in English",
                fields -> new WorkingException(date, Text.of(fields.get(3), fields.get(4)), basis(line))));
    }

    private LegalBasis basis(Line line) {
        return Optional.ofNullable(laws.get(line.field(1)))
                .orElseThrow(() -> line.unreadable("no law \"" + line.field(1) + "\" stands above it"));
    }

    private void once(Line line, String what) {
        Integer before = seen.putIfAbsent(what, line.number());
        if (before != null) {
            throw line.unreadable("\"" + what + "\" is there already, in line " + before);
        }
    }

    private static void within(Line line, LocalDate date, Window horizon) {
        if (!horizon.contains(date)) {
            throw line.unreadable("\"" + date + "\" is outside the horizon \"" + horizon + "\"");
        }
    }

    private record Line(int number, String text, List<String> fields) {

        String field(int index) {
            return fields.get(index);
        }

        Line require(String kind, int least, int most) {
            if (!field(0).equals(kind)) {
                throw unreadable("expected \"" + kind + "\"");
            }
            if (fields.size() < least || fields.size() > most) {
                throw unreadable("expected " + (least == most ? least : least + " to " + most) + " fields, found "
                        + fields.size());
            }
            return this;
        }

        <T> T read(String expected, Function<List<String>, T> reading) {
            try {
                return reading.apply(fields);
            } catch (UnreadableCalendar e) {
                throw e;
            } catch (DateTimeException | IllegalArgumentException e) {
                throw unreadable((expected.isEmpty() ? "" : "expected " + expected + ": ") + e.getMessage());
            }
        }

        UnreadableCalendar unreadable(String why) {
            return new UnreadableCalendar(number, text, why);
        }
    }
}
