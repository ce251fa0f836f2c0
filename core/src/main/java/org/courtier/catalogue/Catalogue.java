package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Parts;
import org.courtier.decision.State;
import org.courtier.decision.StreamId;
import org.courtier.party.SupplierId;

/**
 * The Broker's catalogue of one stream (<b>Catalogue d'offres infonuagiques</b>): who is known, who is qualified for what, since
 * when, and which documents are published.
 *
 * @param id its identity
 * @param parts what is known of it
 */
public record Catalogue(StreamId id, Parts parts) implements State<Catalogue> {

    public Catalogue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parts, "parts");
    }

    /** A catalogue to which nothing has happened yet. */
    public static Catalogue beginning(StreamId id) {
        return new Catalogue(id, Parts.none());
    }

    @Override
    public Catalogue with(Parts changed) {
        return new Catalogue(id, changed);
    }

    public Optional<CatalogueSupplier> supplier(SupplierId supplier) {
        return find(Suppliers.class).flatMap(s -> s.find(supplier));
    }

    /** Gives how a supplier stands in a category on a day. */
    public QualificationStatus status(SupplierId supplier, Category category, LocalDate asOf) {
        return find(Qualifications.class).orElse(Qualifications.NONE).status(supplier, category, asOf);
    }

    /** Tells whether a supplier is qualified for every one of the categories on a day (P-336, P-417). */
    public boolean qualified(SupplierId supplier, List<? extends Category> categories, LocalDate asOf) {
        return categories.stream().allMatch(c -> status(supplier, c, asOf) == QualificationStatus.QUALIFIED);
    }

    /** Gives the suppliers qualified for every one of the categories on a day, in the order of their identifiers. */
    public List<SupplierId> qualifiedFor(List<? extends Category> categories, LocalDate asOf) {
        return find(Suppliers.class).map(Suppliers::known).orElse(List.of()).stream()
                .map(CatalogueSupplier::id)
                .filter(s -> qualified(s, categories, asOf))
                .toList();
    }

    /** Gives the edition of a kind of document that is current on a day. */
    public Optional<Document> current(DocumentKind kind, LocalDate asOf) {
        return find(Documentation.class).flatMap(d -> d.current(kind, asOf));
    }
}
