package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.contract.RecordTransmission;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sends the Broker records of the contract; the signed contract and a signed amendment have actions of their own. Its rules stand in
 * {@link KeepingDocuments}.
 *
 * @param kind which kind
 * @param documents what is sent
 */
public record TransmitRecords(ServicesRecord kind, List<Document> documents)
        implements ServicesAction, Request, Aimed<ServicesRecord> {

    public TransmitRecords {
        Objects.requireNonNull(kind, "kind");
        documents = List.copyOf(documents);
    }

    @Override
    public ServicesRecord target() {
        return kind;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new RecordsTransmitted(new RecordTransmission(kind, documents, situation.happened())));
    }
}
