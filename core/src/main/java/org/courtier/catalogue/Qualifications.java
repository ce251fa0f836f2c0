package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;

/**
 * The timeline of every qualification, in the order in which the changes were recorded. Of two changes that hold on a day, the one
 * of the later date counts; of the same date, the one recorded last.
 *
 * @param changes every change
 */
public record Qualifications(List<QualificationChange> changes) implements Part {

    public static final Qualifications NONE = new Qualifications(List.of());

    public Qualifications {
        changes = List.copyOf(changes);
    }

    public Qualifications with(QualificationChange change) {
        return new Qualifications(
                Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    /** Gives how a supplier stands in a category on a day. */
    public QualificationStatus status(SupplierId supplier, Category category, LocalDate asOf) {
        QualificationChange last = null;
        for (QualificationChange change : changes) {
            boolean counts = change.supplier().equals(supplier)
                    && change.category().equals(category)
                    && !change.on().date().isAfter(asOf)
                    && (last == null || !change.on().date().isBefore(last.on().date()));
            if (counts) {
                last = change;
            }
        }
        return last == null ? QualificationStatus.NOT_QUALIFIED : last.status();
    }

    /** Gives the suppliers that stand so in a category on a day, in the order of their identifiers. */
    public List<SupplierId> suppliers(Category category, QualificationStatus status, LocalDate asOf) {
        List<SupplierId> found = new ArrayList<>();
        changes.stream()
                .map(QualificationChange::supplier)
                .distinct()
                .sorted()
                .filter(s -> status(s, category, asOf) == status)
                .forEach(found::add);
        return found;
    }
}
