package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;

/**
 * How an authorisation was last requested.
 *
 * @param documents what was joined to the request
 * @param on when
 */
public record AuthorisationRequest(List<Document> documents, Moment on) {

    public AuthorisationRequest {
        documents = List.copyOf(documents);
        Objects.requireNonNull(on, "on");
    }
}
