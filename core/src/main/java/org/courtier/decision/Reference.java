package org.courtier.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;

/**
 * Data that the sources leave out, with where it comes from and when it holds.
 *
 * @param key what it is
 * @param version which edition of it
 * @param value the data
 * @param citation where it comes from, as people read it
 * @param from the first day on which it holds
 * @param to the last day on which it holds, when known
 * @param <T> what the data is
 */
public record Reference<T>(
        ReferenceKey<T> key, String version, T value, Text citation, LocalDate from, Optional<LocalDate> to) {

    public Reference {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(from, "from");
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("to \"" + to.get() + "\" is before from \"" + from + "\"");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }
}
