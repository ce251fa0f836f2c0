package org.courtier.guide.services2024;

import java.util.List;

/** Asks what a client can still do whose price request was sent without the Broker's authorisation. */
public record AfterUnvalidatedSending() implements ServicesQuestion<List<Recourse>> {}
