package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A period.
 *
 * @param startDate its beginning
 * @param endDate its end
 * @param maxExtentDate the last moment to which it can be extended
 * @param durationInDays its length in days; {@code durationInDay} in SEAO
 */
public record Period(
        Optional<OffsetDateTime> startDate,
        Optional<OffsetDateTime> endDate,
        Optional<OffsetDateTime> maxExtentDate,
        Optional<Integer> durationInDays) {

    public Period {
        Objects.requireNonNull(startDate, "startDate");
        Objects.requireNonNull(endDate, "endDate");
        Objects.requireNonNull(maxExtentDate, "maxExtentDate");
        Objects.requireNonNull(durationInDays, "durationInDays");
    }
}
