package org.courtier.guide.services2024;

import org.courtier.calendar.Certificate;

/** Asks by when the Broker is to have the signed evaluation report; the rule stands in {@link EvaluatingPerformance}. */
public record EvaluationDeadline() implements ServicesQuestion<Certificate> {}
