package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to attach a document to the dossier, suspended or ended as it may be; its rules stand in {@link DossierRules}.
 *
 * @param document the document, as a reference
 */
public record AttachDocument(Document document) implements DossierAction, Request {

    public AttachDocument {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DocumentAttached(document, situation.happened()));
    }
}
