package org.courtier.json.ocds;

/** How an award stands: the closed codelist {@code awardStatus}. */
public enum AwardStatus {
    PENDING,
    ACTIVE,
    CANCELLED,
    UNSUCCESSFUL
}
