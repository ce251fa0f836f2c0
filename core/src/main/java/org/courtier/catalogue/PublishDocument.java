package org.courtier.catalogue;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to publish an edition of a document in the Catalogue; it is current until a later one of its kind is published.
 *
 * @param document the document
 */
public record PublishDocument(Document document) implements CatalogueAction, Request {

    public PublishDocument {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DocumentPublished(document, situation.happened()));
    }
}
