package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Parts;
import org.courtier.decision.Situation;
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

    /** Gives the catalogue of a situation; every rule of a catalogue is judged in one. */
    public static Catalogue of(Situation situation) {
        return (Catalogue) situation.state();
    }

    @Override
    public Catalogue with(Parts changed) {
        return new Catalogue(id, changed);
    }

    /** Gives the suppliers that the Broker knows, in the order of their identifiers. */
    public List<CatalogueSupplier> suppliers() {
        return find(Suppliers.class).orElse(Suppliers.NONE).known();
    }

    public Optional<CatalogueSupplier> supplier(SupplierId supplier) {
        return find(Suppliers.class).flatMap(s -> s.find(supplier));
    }

    /** Gives how a supplier stands in a category at the end of a day: a function of the day, whenever it was recorded. */
    public QualificationStatus status(SupplierId supplier, Category category, LocalDate asOf) {
        QualificationStatus qualification = qualification(supplier, category, asOf);
        boolean hidden = qualification != QualificationStatus.NOT_QUALIFIED && withdrawn(supplier, asOf);
        return hidden ? QualificationStatus.WITHDRAWN : qualification;
    }

    /** Gives how a supplier would stand in a category at the end of a day had it never been withdrawn. */
    public QualificationStatus qualification(SupplierId supplier, Category category, LocalDate asOf) {
        return find(Qualifications.class)
                .flatMap(q -> q.last(supplier, category, asOf))
                .map(c -> outdated(c, asOf) ? QualificationStatus.REQUALIFICATION_REQUIRED : c.status())
                .orElse(QualificationStatus.NOT_QUALIFIED);
    }

    private boolean outdated(QualificationChange change, LocalDate asOf) {
        return change.status() == QualificationStatus.QUALIFIED
                && find(Criteria.class)
                        .filter(c -> c.revisedSince(change.category(), change.on(), asOf))
                        .isPresent();
    }

    /** Tells whether a supplier is withdrawn from the Catalogue at the end of a day (P-356). */
    public boolean withdrawn(SupplierId supplier, LocalDate asOf) {
        return find(Withdrawals.class).filter(w -> w.withdrawn(supplier, asOf)).isPresent();
    }

    /** Tells whether a supplier is qualified for every one of the categories on a day (P-336, P-417). */
    public boolean qualified(SupplierId supplier, List<? extends Category> categories, LocalDate asOf) {
        return categories.stream().allMatch(c -> status(supplier, c, asOf) == QualificationStatus.QUALIFIED);
    }

    /** Gives the suppliers qualified for every one of the categories on a day, in the order of their identifiers. */
    public List<SupplierId> qualifiedFor(List<? extends Category> categories, LocalDate asOf) {
        return suppliers().stream()
                .map(CatalogueSupplier::id)
                .filter(s -> qualified(s, categories, asOf))
                .toList();
    }

    /** Gives the edition of a kind of document that is current on a day. */
    public Optional<Document> current(DocumentKind kind, LocalDate asOf) {
        return find(Documentation.class).flatMap(d -> d.current(kind, asOf));
    }
}
