package org.courtier.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.DateWording;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.courtier.text.Worded;

/**
 * When something happened in Québec: a date, and the time of day where it is known.
 *
 * <p>Moments of one day of which one has no time stand in no known order, so that this is not {@code Comparable}. A rule
 * that asks for "before" is met on such a day (see {@link #mayPrecede}), and its finding says so
 * (see {@link #sameDayUnordered}).
 *
 * @param date the date in Québec, in the years 1900 to 2199
 * @param time the time of day in Québec
 */
public record Moment(LocalDate date, Optional<LocalTime> time) implements Worded {

    /** Sorts for display alone: by date, then by time, a moment without time at the start of its day. */
    public static final Comparator<Moment> BY_DATE_THEN_TIME = Comparator.comparing(Moment::date)
            .thenComparing(moment -> moment.time().orElse(LocalTime.MIN));

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final int DATE_LENGTH = 10;

    public Moment {
        Years.require(date, "date");
        Objects.requireNonNull(time, "time");
    }

    /**
     * Takes a day whose time is not known, e.g. 2 November 2026.
     *
     * @param date the date in Québec, in the years 1900 to 2199
     * @return the moment
     * @throws IllegalArgumentException if the year is outside 1900 to 2199
     */
    public static Moment on(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    /**
     * Takes a day and a time of day, e.g. 2 November 2026 at 14:30.
     *
     * @param date the date in Québec, in the years 1900 to 2199
     * @param time the time of day in Québec
     * @return the moment
     * @throws IllegalArgumentException if the year is outside 1900 to 2199
     */
    public static Moment at(LocalDate date, LocalTime time) {
        return new Moment(date, Optional.of(time));
    }

    /**
     * Gives the date and time in Québec of an instant; the one place where an instant becomes a date.
     *
     * <p>2026-11-03T04:59:59Z is still 2 November at 23:59:59; one second later it is 3 November. In the hour that
     * autumn repeats, two instants give the same moment.
     *
     * @param instant the instant
     * @return its date and time in America/Toronto
     * @throws IllegalArgumentException if the year is outside 1900 to 2199
     */
    public static Moment of(Instant instant) {
        return of(LocalDateTime.ofInstant(Years.require(instant, "instant"), QUEBEC));
    }

    /**
     * Gives the first instant that is too late for a day: the end of 2 November 2026 is 2026-11-03T05:00:00Z, midnight in Québec,
     * which is no longer in that day.
     *
     * <p>Where clocks change the day has 23 or 25 hours: 8 March 2026 ends at 2026-03-09T04:00:00Z, 23 hours after it began.
     *
     * @param date the day in Québec, in the years 1900 to 2199
     * @return the start of the next day in America/Toronto
     * @throws IllegalArgumentException if the year is outside 1900 to 2199
     */
    public static Instant endOf(LocalDate date) {
        return Years.require(date, "date").plusDays(1).atStartOfDay(QUEBEC).toInstant();
    }

    /**
     * Reads {@code 2026-11-02} or {@code 2026-11-02T14:30:00.123}.
     *
     * @param text a date, or a date and a time without zone
     * @return the moment; {@code parse(m.toString())} equals {@code m}
     * @throws UnreadableText if the text is neither
     * @throws IllegalArgumentException if the year is outside 1900 to 2199
     */
    public static Moment parse(String text) {
        try {
            return text.length() <= DATE_LENGTH ? on(LocalDate.parse(text)) : of(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            throw new UnreadableText("2026-11-02 or 2026-11-02T14:30:00", text, e.getErrorIndex());
        }
    }

    private static Moment of(LocalDateTime local) {
        return at(local.toLocalDate(), local.toLocalTime());
    }

    /** Tells whether this is known to come first: an earlier date, or an earlier time of the same day. */
    public boolean isBefore(Moment other) {
        return date.isBefore(other.date)
                || date.equals(other.date) && bothTimed(other) && time.get().isBefore(other.time.get());
    }

    /** Tells whether this is known to come later: a later date, or a later time of the same day. */
    public boolean isAfter(Moment other) {
        return other.isBefore(this);
    }

    /** Tells whether this is not known to come later; the same answer as {@link #mayPrecede}. */
    public boolean notAfter(Moment other) {
        return !isAfter(other);
    }

    /**
     * Tells whether a rule that asks for "before" is met.
     *
     * <p>It is met on an earlier date, and on the same date unless both times are known and this one is later: 2 November
     * without time may precede 2 November at 09:00, and 14:30 may precede 14:30.
     *
     * @param other the moment that ought to come second
     * @return whether this may have come first, or at the same time
     */
    public boolean mayPrecede(Moment other) {
        return !isAfter(other);
    }

    /**
     * Tells whether this is in time for a closing, which may state a time of day.
     *
     * <p>For a closing on 16 November 2026 without a time, 23:59:59.999 of that day is in time and midnight, which is 17 November
     * at 00:00, is not. For a closing on that day at 14:00, 14:00 itself is in time and 14:00:00.001 is not. A day without a
     * time is in time on the day of the closing, and {@link #sameDayUnordered} says that its order is not known.
     *
     * @param closing the last moment; without a time, the end of its day
     * @return whether this is not known to come later
     */
    public boolean isInTimeFor(Moment closing) {
        return !isAfter(closing);
    }

    /**
     * Tells whether the order of the two cannot be known: the same date, and one of them at least has no time.
     *
     * @param other the other moment
     * @return whether a finding has to say that the order within the day is not known
     */
    public boolean sameDayUnordered(Moment other) {
        return date.equals(other.date) && !bothTimed(other);
    }

    private boolean bothTimed(Moment other) {
        return time.isPresent() && other.time.isPresent();
    }

    /** Gives the words, e.g. {@code 2 novembre 2026 à 14 h 30} and {@code November 2, 2026 at 14:30}. */
    @Override
    public Text words() {
        Text day = DateWording.date(date);
        return time.map(known -> Text.of("{0} à {1}", "{0} at {1}").with(day, DateWording.time(known)))
                .orElse(day);
    }

    /** Gives {@code 2026-11-02}, or {@code 2026-11-02T14:30} with seconds and their fraction when there are any. */
    @Override
    public String toString() {
        return time.map(known -> date + "T" + known).orElseGet(date::toString);
    }
}
