package org.courtier.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.courtier.calendar.Moment;

/** Dates, times and periods as texts of {@link Grammars}; the platform reads more spellings than those, which are refused here. */
final class Times {

    private static final Pattern PERIOD = Pattern.compile(Grammars.PERIOD);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
    private static final int DATE = 10;
    private static final int SECONDS = 17;

    private Times() {}

    static LocalDate date(String text) {
        return inYears(LocalDate.parse(text));
    }

    static String written(LocalDate date) {
        return inYears(date).toString();
    }

    static LocalTime time(String text) {
        require(!text.endsWith("."));
        return LocalTime.parse(text);
    }

    static Moment moment(String text) {
        require(!text.endsWith(".") && (text.length() <= DATE || text.charAt(DATE) == 'T'));
        return Moment.parse(text);
    }

    /** The platform reads the hour 24 and the second 60 too. */
    static Instant instant(String text) {
        require(text.length() > SECONDS
                && Character.isDigit(text.charAt(0))
                && text.startsWith("T", DATE)
                && !text.startsWith("24", DATE + 1)
                && text.charAt(SECONDS) < '6'
                && text.endsWith("Z")
                && !text.endsWith(".Z"));
        return Instant.parse(text);
    }

    static String written(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        require(year >= 0 && year <= LAST_YEAR_OF_FOUR_DIGITS);
        return instant.toString();
    }

    static Period period(String text) {
        require(PERIOD.matcher(text).matches());
        return Period.parse(text);
    }

    static String written(Period period) {
        String text = period.toString();
        require(PERIOD.matcher(text).matches());
        return text;
    }

    private static LocalDate inYears(LocalDate date) {
        require(date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        return date;
    }

    private static void require(boolean ofTheGrammar) {
        if (!ofTheGrammar) {
            throw new IllegalArgumentException("a date, a time or a period is of another form");
        }
    }
}
