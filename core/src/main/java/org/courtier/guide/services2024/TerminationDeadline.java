package org.courtier.guide.services2024;

import java.time.LocalDate;

/** Asks on which day the letter of termination is to be sent to the Broker; the rule stands in {@link TerminatingContract}. */
public record TerminationDeadline() implements ServicesQuestion<LocalDate> {}
