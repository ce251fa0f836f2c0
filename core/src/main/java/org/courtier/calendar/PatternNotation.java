package org.courtier.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.courtier.text.UnreadableText;

/** Reads what the patterns write: one form a line of {@link #FORMS}. */
final class PatternNotation {

    private static final String EXPECTED = "a pattern such as \"each --06-24\", \"MONDAY 1 of SEPTEMBER\","
            + " \"last MONDAY of MAY\", \"MONDAY before --05-25\", \"MONDAY on or before --05-24\","
            + " \"MONDAY after --07-01\", \"MONDAY on or after --08-01\", \"easter -2\", \"on 2026-11-13\","
            + " \"(each --07-01) moved 1 when [SUNDAY]\" or \"(each --07-01) except [2027-07-01]\"";

    private static final List<Form> FORMS = List.of(
            new Form("each (\\S+)", m -> new FixedDate(MonthDay.parse(m.group(1)))),
            new Form(
                    "([A-Z]+) (-?\\d{1,9}) of ([A-Z]+)",
                    m -> new NthWeekday(Integer.parseInt(m.group(2)), weekday(m.group(1)), Month.valueOf(m.group(3)))),
            new Form("last ([A-Z]+) of ([A-Z]+)", m -> new LastWeekday(weekday(m.group(1)), Month.valueOf(m.group(2)))),
            new Form("([A-Z]+) before (\\S+)", m -> new WeekdayBefore(weekday(m.group(1)), MonthDay.parse(m.group(2)))),
            new Form(
                    "([A-Z]+) on or before (\\S+)",
                    m -> new WeekdayOnOrBefore(weekday(m.group(1)), MonthDay.parse(m.group(2)))),
            new Form("([A-Z]+) after (\\S+)", m -> new WeekdayAfter(weekday(m.group(1)), MonthDay.parse(m.group(2)))),
            new Form(
                    "([A-Z]+) on or after (\\S+)",
                    m -> new WeekdayOnOrAfter(weekday(m.group(1)), MonthDay.parse(m.group(2)))),
            new Form("easter (-?\\d{1,9})", m -> new FromEaster(Integer.parseInt(m.group(1)))),
            new Form("on (\\S+)", m -> new OneDay(LocalDate.parse(m.group(1)))),
            new Form(
                    "\\((.+)\\) moved (-?\\d{1,9}) when \\[([^\\[\\]]*)]",
                    m -> new Moved(
                            read(m.group(1)),
                            each(m.group(3), PatternNotation::weekday),
                            Integer.parseInt(m.group(2)))),
            new Form(
                    "\\((.+)\\) except \\[([^\\[\\]]*)]",
                    m -> new Except(read(m.group(1)), each(m.group(2), LocalDate::parse))));

    private PatternNotation() {}

    static DayPattern read(String notation) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(notation);
            if (matcher.matches()) {
                try {
                    return form.reading().apply(matcher);
                } catch (DateTimeException e) {
                    throw new UnreadableText("a date that exists", notation, matcher.start(matcher.groupCount()));
                }
            }
        }
        throw new UnreadableText(EXPECTED, notation, 0);
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name);
    }

    private static <T> List<T> each(String list, Function<String, T> reading) {
        return Stream.of(list.split(", "))
                .filter(part -> !part.isEmpty())
                .map(reading)
                .toList();
    }

    private record Form(Pattern pattern, Function<Matcher, DayPattern> reading) {
        Form(String regex, Function<Matcher, DayPattern> reading) {
            this(Pattern.compile(regex), reading);
        }
    }
}
