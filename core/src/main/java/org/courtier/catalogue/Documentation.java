package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.Part;

/**
 * The documents published in the Catalogue, in the section <b>Documentation de soutien au processus d'acquisition</b>, in the
 * order of their publication.
 *
 * @param published every edition
 */
public record Documentation(List<PublishedDocument> published) implements Part {

    public static final Documentation NONE = new Documentation(List.of());

    public Documentation {
        published = List.copyOf(published);
    }

    public Documentation with(PublishedDocument document) {
        return new Documentation(
                Stream.concat(published.stream(), Stream.of(document)).toList());
    }

    /** Gives the edition of a kind of document that is current on a day: the last one published by then. */
    public Optional<Document> current(DocumentKind kind, LocalDate asOf) {
        return published.stream()
                .filter(p -> p.document().kind().equals(kind) && !p.on().date().isAfter(asOf))
                .reduce((a, b) -> b.on().date().isBefore(a.on().date()) ? a : b)
                .map(PublishedDocument::document);
    }
}
