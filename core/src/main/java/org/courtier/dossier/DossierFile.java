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
 * @param underWaySince since when it was under way when it was adopted, when it was
 * @param suspendedSince since when it is suspended, when it is
 * @param ended its end, when it did not run its course
 */
public record DossierFile(
        String number,
        PublicBody body,
        List<Document> documents,
        List<StreamId> linked,
        Optional<Moment> underWaySince,
        Optional<Moment> suspendedSince,
        Optional<Ending> ended)
        implements Part {

    public DossierFile {
        Reason.require(number, "number");
        Objects.requireNonNull(body, "body");
        documents = List.copyOf(documents);
        linked = List.copyOf(linked);
        Objects.requireNonNull(underWaySince, "underWaySince");
        Objects.requireNonNull(suspendedSince, "suspendedSince");
        Objects.requireNonNull(ended, "ended");
    }

    public static DossierFile of(String number, PublicBody body) {
        return new DossierFile(
                number, body, List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The cover of a dossier that was adopted when it was already under way. */
    static DossierFile adopted(String number, PublicBody body, Moment since) {
        return new DossierFile(
                number, body, List.of(), List.of(), Optional.of(since), Optional.empty(), Optional.empty());
    }

    /** Tells whether it is suspended at a moment; before its suspension, it is not. */
    public boolean suspendedAt(Moment moment) {
        return suspendedSince.filter(since -> since.mayPrecede(moment)).isPresent();
    }

    /** Tells whether it is ended at a moment; before its end, it is not. */
    public boolean endedAt(Moment moment) {
        return ended.filter(e -> e.on().mayPrecede(moment)).isPresent();
    }

    public DossierFile attaching(Document document) {
        List<Document> more =
                Stream.concat(documents.stream(), Stream.of(document)).toList();
        return new DossierFile(number, body, more, linked, underWaySince, suspendedSince, ended);
    }

    public DossierFile linking(StreamId other) {
        List<StreamId> more =
                Stream.concat(linked.stream(), Stream.of(other)).distinct().toList();
        return new DossierFile(number, body, documents, more, underWaySince, suspendedSince, ended);
    }

    public DossierFile suspended(Optional<Moment> since) {
        return new DossierFile(number, body, documents, linked, underWaySince, since, ended);
    }

    public DossierFile ended(Ending ending) {
        return new DossierFile(number, body, documents, linked, underWaySince, suspendedSince, Optional.of(ending));
    }
}
