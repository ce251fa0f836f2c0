package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to sign another document that the supplier links to its contract, which is always refused; its rules stand in
 * {@link UsingTemplates}.
 *
 * @param document the document
 */
public record SignSupplierDocument(Document document) implements ServicesAction, Request {

    public SignSupplierDocument {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("nothing follows from what is always refused");
    }
}
