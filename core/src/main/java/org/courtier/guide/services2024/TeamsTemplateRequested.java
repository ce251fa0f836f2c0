package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Parts;

/**
 * The client asked the Broker for the price request for Teams telephony.
 *
 * @param on when
 */
public record TeamsTemplateRequested(Moment on) implements ServicesEvent {

    public TeamsTemplateRequested {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Optional<Document> earlier = before.find(TeamsTemplate.class).flatMap(TeamsTemplate::document);
        return before.with(new TeamsTemplate(on, earlier, Optional.empty()));
    }
}
