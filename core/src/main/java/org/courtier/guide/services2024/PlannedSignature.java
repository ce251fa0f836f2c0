package org.courtier.guide.services2024;

import org.courtier.calendar.Certificate;

/**
 * Asks from which day a contract signed by the supplier can be planned; the rule stands in {@link ConcludingContract}.
 *
 * <p>A minimum to plan for, never a prohibition: signing earlier is lawful.
 */
public record PlannedSignature() implements ServicesQuestion<Certificate> {}
