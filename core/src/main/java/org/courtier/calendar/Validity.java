package org.courtier.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

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

    /** Tells whether the text is in force on a day. */
    public boolean covers(LocalDate date) {
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    /** Gives {@code 2026-01-01/..}, where two points stand for an open end. */
    @Override
    public String toString() {
        return from.map(LocalDate::toString).orElse("..") + "/"
                + to.map(LocalDate::toString).orElse("..");
    }
}
