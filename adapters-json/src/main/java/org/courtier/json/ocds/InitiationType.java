package org.courtier.json.ocds;

/** How a contracting process begins: the closed codelist {@code initiationType}. */
public enum InitiationType {
    TENDER
}
