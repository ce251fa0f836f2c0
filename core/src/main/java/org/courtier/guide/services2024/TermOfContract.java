package org.courtier.guide.services2024;

import org.courtier.contract.TermStanding;

/** Asks where the term of the contract stands and what may still be added to it; the rule stands in {@link SettingTerm}. */
public record TermOfContract() implements ServicesQuestion<TermStanding> {}
