package org.courtier.guide.services2024;

import java.util.Objects;

/**
 * Asks who answers a question that the guide leaves open; the rule stands in {@link Contacts}.
 *
 * @param topic what the question is about
 */
public record WhomToAsk(HelpTopic topic) implements ServicesQuestion<HelpDesk> {

    public WhomToAsk {
        Objects.requireNonNull(topic, "topic");
    }
}
