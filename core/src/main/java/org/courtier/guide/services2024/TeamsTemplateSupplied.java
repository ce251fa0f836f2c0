package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Parts;

/**
 * The Broker supplied the price request for Teams telephony.
 *
 * @param document the price request to complete
 * @param on when
 */
public record TeamsTemplateSupplied(Document document, Moment on) implements ServicesEvent {

    public TeamsTemplateSupplied {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Moment requested = before.require(TeamsTemplate.class).requested();
        return before.with(new TeamsTemplate(requested, Optional.of(document), Optional.of(on)));
    }
}
