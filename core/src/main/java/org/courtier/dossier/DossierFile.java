package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;
import org.courtier.decision.StreamId;
import org.courtier.party.PublicBody;

/**
 * The cover of a dossier: whose it is, its number, what is attached to it, and whether it is suspended or ended.
 *
 * @param number the host's own file number
 * @param body the client
 * @param documents the attached documents, in the order of their attachment
 * @param linked the dossiers linked to it
 * @param suspendedSince since when it is suspended, when it is
 * @param ended its end, when it did not run its course
 */
public record DossierFile(
        String number,
        PublicBody body,
        List<Document> documents,
        List<StreamId> linked,
        Optional<Moment> suspendedSince,
        Optional<Ending> ended)
        implements Part {

    public DossierFile {
        if (Objects.requireNonNull(number, "number").isBlank()) {
            throw new IllegalArgumentException("number is blank: \"" + number + "\"");
        }
        Objects.requireNonNull(body, "body");
        documents = List.copyOf(documents);
        linked = List.copyOf(linked);
        Objects.requireNonNull(suspendedSince, "suspendedSince");
        Objects.requireNonNull(ended, "ended");
    }

    public static DossierFile of(String number, PublicBody body) {
        return new DossierFile(number, body, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public DossierFile attaching(Document document) {
        List<Document> more =
                Stream.concat(documents.stream(), Stream.of(document)).toList();
        return new DossierFile(number, body, more, linked, suspendedSince, ended);
    }

    public DossierFile linking(StreamId other) {
        List<StreamId> more =
                Stream.concat(linked.stream(), Stream.of(other)).distinct().toList();
        return new DossierFile(number, body, documents, more, suspendedSince, ended);
    }

    public DossierFile suspended(Optional<Moment> since) {
        return new DossierFile(number, body, documents, linked, since, ended);
    }

    public DossierFile ended(Ending ending) {
        return new DossierFile(number, body, documents, linked, suspendedSince, Optional.of(ending));
    }
}
