package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A formal change of a tender, award or contract.
 *
 * @param id its identity in its list
 * @param date when it was made
 * @param rationale why
 * @param description what changed
 * @param amendsReleaseID the release that stood before
 * @param releaseID the release that stands since
 */
public record Amendment(
        Optional<String> id,
        Optional<OffsetDateTime> date,
        Optional<String> rationale,
        Optional<String> description,
        Optional<String> amendsReleaseID,
        Optional<String> releaseID) {

    public Amendment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(amendsReleaseID, "amendsReleaseID");
        Objects.requireNonNull(releaseID, "releaseID");
    }
}
