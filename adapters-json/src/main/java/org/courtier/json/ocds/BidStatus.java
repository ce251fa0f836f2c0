package org.courtier.json.ocds;

/** How a response stands: the codelist {@code bidStatus} of the extension. */
public enum BidStatus {
    INVITED,
    PENDING,
    VALID,
    DISQUALIFIED,
    WITHDRAWN
}
