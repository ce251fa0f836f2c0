package org.courtier.jdbc;

import java.time.LocalDate;
import java.util.Optional;

/** Days in columns: their number since 1970-01-01, and one after all others where nothing ends what has begun. */
final class Days {

    private static final long NEVER = Integer.MAX_VALUE;

    private Days() {}

    static long of(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(NEVER);
    }

    static Optional<LocalDate> of(long column) {
        return column == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(column));
    }
}
