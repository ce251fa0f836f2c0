package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;

/**
 * The price request for Teams telephony, which the Broker supplies on request in place of the published template (P-095).
 *
 * @param requested when the client last asked for it
 * @param document the edition last supplied, when one was
 * @param supplied when the last request was answered, when it was
 */
public record TeamsTemplate(Moment requested, Optional<Document> document, Optional<Moment> supplied) implements Part {

    public TeamsTemplate {
        Objects.requireNonNull(requested, "requested");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(supplied, "supplied");
    }

    /** Tells whether a document is the edition that the Broker last supplied. */
    public boolean isEditionOf(Document template) {
        return document.filter(d -> d.sameEditionAs(template)).isPresent();
    }
}
