package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;

/**
 * A sending of contract records to the Broker.
 *
 * @param kind which kind
 * @param documents what was sent
 * @param on when
 */
public record RecordTransmission(RecordKind kind, List<Document> documents, Moment on) {

    public RecordTransmission {
        Objects.requireNonNull(kind, "kind");
        documents = List.copyOf(documents);
        Objects.requireNonNull(on, "on");
    }
}
