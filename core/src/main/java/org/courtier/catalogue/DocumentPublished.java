package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * An edition of a document was published in the Catalogue.
 *
 * @param document the document
 * @param on the first day
 */
public record DocumentPublished(Document document, Moment on) implements CatalogueEvent {

    public DocumentPublished {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Documentation.class).orElse(Documentation.NONE).with(new PublishedDocument(document, on)));
    }
}
