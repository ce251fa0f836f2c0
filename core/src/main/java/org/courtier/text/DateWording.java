package org.courtier.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Dates and times of day as people read them in Québec, from own tables.
 *
 * <p>A date has plain spaces; inside a French time stand no-break spaces (U+00A0).
 */
public final class DateWording {

    private static final List<Text> MONTHS = List.of(
            Text.of("janvier", "January"),
            Text.of("février", "February"),
            Text.of("mars", "March"),
            Text.of("avril", "April"),
            Text.of("mai", "May"),
            Text.of("juin", "June"),
            Text.of("juillet", "July"),
            Text.of("août", "August"),
            Text.of("septembre", "September"),
            Text.of("octobre", "October"),
            Text.of("novembre", "November"),
            Text.of("décembre", "December"));

    private static final List<Text> WEEKDAYS = List.of(
            Text.of("lundi", "Monday"),
            Text.of("mardi", "Tuesday"),
            Text.of("mercredi", "Wednesday"),
            Text.of("jeudi", "Thursday"),
            Text.of("vendredi", "Friday"),
            Text.of("samedi", "Saturday"),
            Text.of("dimanche", "Sunday"));

    private DateWording() {}

    /**
     * Writes a date, e.g. {@code 1er novembre 2026} and {@code November 1, 2026}.
     *
     * @param date the date; only its first of the month is an ordinal in French
     * @return the date in both languages
     */
    public static Text date(LocalDate date) {
        Text month = MONTHS.get(date.getMonthValue() - 1);
        int day = date.getDayOfMonth();
        return Text.of(
                (day == 1 ? "1er" : day) + " " + month.french() + " " + date.getYear(),
                month.english() + " " + day + ", " + date.getYear());
    }

    /**
     * Writes a date with its weekday, e.g. {@code lundi 2 novembre 2026} and {@code Monday, November 2, 2026}.
     *
     * @param date the date
     * @return the weekday and the date in both languages
     */
    public static Text dateWithWeekday(LocalDate date) {
        Text weekday = WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
        Text written = date(date);
        return Text.of(weekday.french() + " " + written.french(), weekday.english() + ", " + written.english());
    }

    /**
     * Writes a time of day on 24 hours, e.g. {@code 14 h 30} and {@code 14:30}.
     *
     * <p>A full hour is {@code 14 h} and {@code 14:00}; seconds and their fraction are written when there are any:
     * {@code 14 h 30 min 5,25 s} and {@code 14:30:05.25}. Nothing is rounded.
     *
     * @param time the time of day
     * @return the time in both languages
     */
    public static Text time(LocalTime time) {
        String hours = time.getHour() + "\u00A0h";
        String clock = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
        if (time.getSecond() == 0 && time.getNano() == 0) {
            String minutes = time.getMinute() == 0 ? "" : "\u00A0" + twoDigits(time.getMinute());
            return Text.of(hours + minutes, clock);
        }
        String fraction = fraction(time.getNano());
        return Text.of(
                hours + "\u00A0" + time.getMinute() + "\u00A0min\u00A0" + time.getSecond()
                        + (fraction.isEmpty() ? "" : "," + fraction) + "\u00A0s",
                clock + ":" + twoDigits(time.getSecond()) + (fraction.isEmpty() ? "" : "." + fraction));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String fraction(int nano) {
        String digits = Integer.toString(1_000_000_000 + nano).substring(1);
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
