package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Parts;

/**
 * A document was attached to the dossier.
 *
 * @param document the document
 * @param on when
 */
public record DocumentAttached(Document document, Moment on) implements DossierEvent {

    public DocumentAttached {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(DossierFile.class).attaching(document));
    }
}
