package org.courtier.guide.services2024;

import org.courtier.pricing.Comparison;

/** Asks which response has the lowest price, with the complete ranking and the reason why each other response is not in it. */
public record LowestPrice() implements ServicesQuestion<Comparison> {}
