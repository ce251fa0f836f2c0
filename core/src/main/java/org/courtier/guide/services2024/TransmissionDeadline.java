package org.courtier.guide.services2024;

import org.courtier.calendar.Certificate;

/** Asks until when the signed contract goes to the Broker; the rule stands in {@link SigningContract}. */
public record TransmissionDeadline() implements ServicesQuestion<Certificate> {}
