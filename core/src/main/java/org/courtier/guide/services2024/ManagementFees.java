package org.courtier.guide.services2024;

/** Asks what the management fees of the contract are; the rule stands in {@link PayingFees}. */
public record ManagementFees() implements ServicesQuestion<ManagementFee> {}
