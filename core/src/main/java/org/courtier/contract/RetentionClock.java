package org.courtier.contract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;

/**
 * How long one document of the dossier is to be kept.
 *
 * @param document the document
 * @param kind which kind of record it is
 * @param lastDay the last day on which it is to be kept; empty as long as the end of the contract is not known
 */
public record RetentionClock(Document document, RecordKind kind, Optional<LocalDate> lastDay) {

    public RetentionClock {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
