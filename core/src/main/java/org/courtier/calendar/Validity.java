package org.courtier.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.UnreadableText;

/**
 * The days on which a text is in force, both ends included.
 *
 * @param from the first day, or nothing if it was always in force
 * @param to the last day, or nothing if its end is not known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("to is before from \"" + from.get() + "\": \"" + to.get() + "\"");
        }
    }

    /** In force on every day. */
    public static Validity always() {
        return new Validity(Optional.empty(), Optional.empty());
    }

    /** In force from a day on, that day included. */
    public static Validity from(LocalDate first) {
        return new Validity(Optional.of(first), Optional.empty());
    }

    /** In force until a day, that day included. */
    public static Validity until(LocalDate last) {
        return new Validity(Optional.empty(), Optional.of(last));
    }

    /**
     * Reads {@code 2026-01-01/..}, where two points stand for an open end.
     *
     * @param text the first and the last day with a slash between them
     * @return the validity; {@code parse(v.toString())} equals {@code v}
     * @throws UnreadableText if the text is no such form
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Validity parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new UnreadableText("2026-01-01/..", text, text.length());
        }
        return new Validity(end(text, 0, slash), end(text, slash + 1, text.length()));
    }

    private static Optional<LocalDate> end(String text, int from, int to) {
        String part = text.substring(from, to);
        try {
            return part.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(part));
        } catch (DateTimeParseException e) {
            throw new UnreadableText("2026-01-01/..", text, from + e.getErrorIndex());
        }
    }

    /** Tells whether there may be a day on which both texts are in force. */
    boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
    }

    /** Tells whether the text is in force on a day. */
    public boolean covers(LocalDate date) {
        return !(from.isPresent() && date.isBefore(from.get())) && !(to.isPresent() && date.isAfter(to.get()));
    }

    /** Gives {@code 2026-01-01/..}, where two points stand for an open end. */
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("..") + "/"
                + to.map(LocalDate::toString).orElse("..");
    }
}
