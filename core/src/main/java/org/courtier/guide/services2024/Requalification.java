package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.Criteria;
import org.courtier.catalogue.CriteriaVersion;
import org.courtier.catalogue.QualificationChange;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.Qualifications;
import org.courtier.catalogue.SupplierCategory;
import org.courtier.decision.Situation;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * What a supplier that was qualified before a revision owes: to requalify under the new criteria (P-354).
 *
 * @param of the supplier and the category
 * @param revision the criteria that hold on the day asked about
 * @param done when it requalified, when it did by that day
 */
record Requalification(SupplierCategory of, CriteriaVersion revision, Optional<Moment> done) implements Worded {

    /** Gives every requalification that the criteria of the day call for, done or not. */
    static List<Requalification> owed(Situation s) {
        Catalogue catalogue = Catalogue.of(s);
        LocalDate day = s.happened().date();
        List<Requalification> owed = new ArrayList<>();
        for (ServiceCategory category : ServiceCategory.values()) {
            Optional<CriteriaVersion> current = s.part(Criteria.class).current(category, day);
            for (CatalogueSupplier supplier : catalogue.suppliers()) {
                SupplierCategory of = new SupplierCategory(supplier.id(), category);
                current.flatMap(v -> owed(of, v, qualified(s, of, day))).ifPresent(owed::add);
            }
        }
        return owed;
    }

    private static Optional<Requalification> owed(SupplierCategory of, CriteriaVersion version, List<Moment> since) {
        boolean before = since.stream().anyMatch(version.on()::isAfter);
        Optional<Moment> done = since.stream().filter(version.on()::notAfter).min(Moment.BY_DATE_THEN_TIME);
        return before ? Optional.of(new Requalification(of, version, done)) : Optional.empty();
    }

    private static List<Moment> qualified(Situation s, SupplierCategory of, LocalDate day) {
        return s.find(Qualifications.class).orElse(Qualifications.NONE).of(of.supplier(), of.category()).stream()
                .filter(c -> c.status() == QualificationStatus.QUALIFIED)
                .map(QualificationChange::on)
                .filter(on -> !on.date().isAfter(day))
                .toList();
    }

    @Override
    public Text words() {
        return Text.of("{0} (critères {1})", "{0} (criteria {1})").with(of.words(), Text.same(revision.version()));
    }
}
