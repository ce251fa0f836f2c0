package org.courtier.json.ocds;

/** How a contract stands: the closed codelist {@code contractStatus}. */
public enum ContractStatus {
    PENDING,
    ACTIVE,
    CANCELLED,
    TERMINATED
}
