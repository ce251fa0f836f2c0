package org.courtier.guide.services2024;

import java.util.List;

/** Asks which authorisations are lacking to conclude the contract; the rule stands in {@link Authorising}. */
public record OutstandingAuthorisations() implements ServicesQuestion<List<LackingAuthorisation>> {}
