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
        return edition(kind, asOf).map(PublishedDocument::document);
    }

    /** Gives the current edition of every kind on a day, in the order in which each kind was first published. */
    public List<PublishedDocument> current(LocalDate asOf) {
        return published.stream()
                .map(p -> p.document().kind())
                .distinct()
                .flatMap(kind -> edition(kind, asOf).stream())
                .toList();
    }

    private Optional<PublishedDocument> edition(DocumentKind kind, LocalDate asOf) {
        List<PublishedDocument> editions =
                published.stream().filter(p -> p.document().kind().equals(kind)).toList();
        return Timeline.last(editions, PublishedDocument::on, asOf);
    }
}
