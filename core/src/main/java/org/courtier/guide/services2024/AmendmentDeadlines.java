package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.AmendmentDue;

/** Asks by when the Broker is to have a copy of each signed amendment; the rule stands in {@link AmendingContract}. */
public record AmendmentDeadlines() implements ServicesQuestion<List<AmendmentDue>> {}
