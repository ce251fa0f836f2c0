package org.courtier.json.ocds;

/** The section of a release in which a document is published. */
public enum Stage {
    TENDER,
    AWARD,
    CONTRACT
}
