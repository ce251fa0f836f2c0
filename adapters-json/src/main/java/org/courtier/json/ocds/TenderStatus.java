package org.courtier.json.ocds;

/** How a tender stands: the closed codelist {@code tenderStatus}. */
public enum TenderStatus {
    PLANNING,
    PLANNED,
    ACTIVE,
    CANCELLED,
    UNSUCCESSFUL,
    COMPLETE,
    WITHDRAWN
}
