package org.courtier.guide.services2024;

/** Asks whether the choice needs the chief executive's authorisation; the rule stands in {@link Authorising}. */
public record ChiefExecutiveAuthorisation() implements ServicesQuestion<AuthorisationNeed> {}
