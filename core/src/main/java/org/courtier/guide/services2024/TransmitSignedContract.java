package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sends the Broker a copy of the signed contract, of the signed commitment form, or of both (step 10); its rules stand in
 * {@link SigningContract}.
 *
 * @param documents the signed copies
 */
public record TransmitSignedContract(List<Document> documents) implements ServicesAction, Request {

    public TransmitSignedContract {
        documents = List.copyOf(documents);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SignedCopiesTransmitted(documents, situation.happened()));
    }
}
