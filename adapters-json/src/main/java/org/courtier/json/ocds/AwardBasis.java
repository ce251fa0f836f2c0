package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * On what the choice rests; its fields stand in the tender itself.
 *
 * @param awardCriteria a code of the open list {@code awardCriteria}
 * @param awardCriteriaDetails the criteria in words
 * @param eligibilityCriteria what a response must have
 */
public record AwardBasis(
        Optional<String> awardCriteria, Optional<String> awardCriteriaDetails, Optional<String> eligibilityCriteria) {

    public AwardBasis {
        Objects.requireNonNull(awardCriteria, "awardCriteria");
        Objects.requireNonNull(awardCriteriaDetails, "awardCriteriaDetails");
        Objects.requireNonNull(eligibilityCriteria, "eligibilityCriteria");
    }
}
