package org.courtier.guide.services2024;

/** Asks whether a refused authorisation brings cancellation fees, and how much; the rule stands in {@link Authorising}. */
public record CancellationFees() implements ServicesQuestion<CancellationFee> {}
