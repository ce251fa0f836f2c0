package org.courtier.guide.services2024;

/** Asks whether the acquisition needs a call for tenders (P-045); answered in {@link Generalities}. */
public record CallForTendersRequired() implements ServicesQuestion<Boolean> {}
