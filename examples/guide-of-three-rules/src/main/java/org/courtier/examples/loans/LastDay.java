package org.courtier.examples.loans;

import org.courtier.calendar.Certificate;
import org.courtier.decision.Question;

/** Asks for the last day on which the equipment can come back in time. */
public record LastDay() implements Question<Certificate> {}
