package org.courtier.dossier;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.party.Actor;

/**
 * Something that somebody confirmed.
 *
 * @param kind what
 * @param by who
 * @param on since when it holds
 * @param document the document that shows it, when there is one
 */
public record Attestation(AttestationKind kind, Actor by, Moment on, Optional<Document> document) {

    public Attestation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(document, "document");
    }
}
