package org.courtier.json.ocds;

/** What a release tells anew: the closed codelist {@code releaseTag}. */
public enum Tag {
    PLANNING,
    PLANNING_UPDATE,
    TENDER,
    TENDER_AMENDMENT,
    TENDER_UPDATE,
    TENDER_CANCELLATION,
    AWARD,
    AWARD_UPDATE,
    AWARD_CANCELLATION,
    CONTRACT,
    CONTRACT_UPDATE,
    CONTRACT_AMENDMENT,
    IMPLEMENTATION,
    IMPLEMENTATION_UPDATE,
    CONTRACT_TERMINATION,
    COMPILED
}
