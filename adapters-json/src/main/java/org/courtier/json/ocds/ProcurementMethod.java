package org.courtier.json.ocds;

/** How suppliers are found: the closed codelist {@code method}. */
public enum ProcurementMethod {
    OPEN,
    SELECTIVE,
    LIMITED,
    DIRECT
}
