package org.courtier.guide.services2024;

import org.courtier.contract.ConcludedContract;

/** Asks what the list of concluded contracts may show of this one; the rule stands in {@link SharingExperience}. */
public record ListEntry() implements ServicesQuestion<ConcludedContract> {}
