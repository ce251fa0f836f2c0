package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.RecordRequest;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks the client for a kind of contract record, as the Broker may; its rules stand in {@link KeepingDocuments}.
 *
 * @param kind which kind
 */
public record RequestRecords(ServicesRecord kind) implements ServicesAction, Request, Aimed<ServicesRecord> {

    public RequestRecords {
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ServicesRecord target() {
        return kind;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new RecordsRequested(new RecordRequest(kind, situation.happened())));
    }
}
