package org.courtier.json.ocds;

/** What is bought: the closed codelist {@code procurementCategory}. */
public enum ProcurementCategory {
    GOODS,
    WORKS,
    SERVICES
}
