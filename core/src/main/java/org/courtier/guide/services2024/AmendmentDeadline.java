package org.courtier.guide.services2024;

import org.courtier.calendar.Certificate;

/**
 * Asks by when the Broker is to have a copy of a signed amendment; the rule stands in {@link AmendingContract}.
 *
 * @param number the number of the amendment
 */
public record AmendmentDeadline(int number) implements ServicesQuestion<Certificate> {}
