package org.courtier.solicitation;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.party.SupplierId;

/**
 * A supplier's response to the price request (<b>réponse</b>, <b>soumission</b>).
 *
 * @param supplier who responded
 * @param received when
 * @param document the submission
 * @param inTime whether it came before the closing
 * @param assessment what the client found of it, once it did
 */
public record Response(
        SupplierId supplier, Moment received, Document document, boolean inTime, Optional<Assessment> assessment) {

    public Response {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(assessment, "assessment");
    }

    /** Tells whether the response counts in the comparison: it came in time and conforms. */
    public boolean counts() {
        return inTime && assessment.filter(Assessment::conforming).isPresent();
    }

    public Response assessed(Assessment found) {
        return new Response(supplier, received, document, inTime, Optional.of(found));
    }
}
