package org.courtier.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;

/**
 * The timeline of every qualification, in the order in which the changes were recorded. Of two changes that hold on a day, the
 * later one counts; where their order is not known, the one recorded last.
 *
 * <p>How a supplier stands also depends on {@link Withdrawals} and {@link Criteria}: ask {@link Catalogue#status}.
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

    /** Gives the last change of a supplier in a category by a day. */
    Optional<QualificationChange> last(SupplierId supplier, Category category, LocalDate asOf) {
        return Timeline.last(of(supplier, category), QualificationChange::on, asOf);
    }

    /** Gives every change of a supplier in a category. */
    public List<QualificationChange> of(SupplierId supplier, Category category) {
        return changes.stream()
                .filter(c -> c.supplier().equals(supplier) && c.category().equals(category))
                .toList();
    }
}
