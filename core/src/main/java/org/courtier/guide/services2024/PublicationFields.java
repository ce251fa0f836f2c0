package org.courtier.guide.services2024;

import org.courtier.contract.SeaoNotice;

/** Asks what is to be filled in on SEAO; the rule stands in {@link PublishingContract}. */
public record PublicationFields() implements ServicesQuestion<SeaoNotice> {}
