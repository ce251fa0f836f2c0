package org.courtier.catalogue;

import java.util.Objects;
import org.courtier.calendar.Moment;

/**
 * A document that the Broker published in the Catalogue.
 *
 * @param document the document
 * @param on since when
 */
public record PublishedDocument(Document document, Moment on) {

    public PublishedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }
}
