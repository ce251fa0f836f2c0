package org.courtier.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.Kernel;
import org.courtier.decision.StreamId;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.party.LegalForm;
import org.courtier.party.SupplierId;

/** How a supplier stands is a function of the day: neither what comes later nor the order of recording changes it. */
class CatalogueTimelineProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 40;
    private static final List<SupplierId> SUPPLIERS = List.of(new SupplierId("a"), new SupplierId("b"));
    private static final List<ServiceCategory> CATEGORIES =
            List.of(ServiceCategory.CHANGE_MANAGEMENT, ServiceCategory.PRELIMINARY_ANALYSIS);

    /** What happens on one day of the forty, to whom and in what. */
    record Happening(int kind, int supplier, int category) {

        Event on(int day) {
            Moment on = Moment.on(FIRST.plusDays(day));
            SupplierId who = SUPPLIERS.get(supplier);
            Category what = CATEGORIES.get(category);
            return switch (kind) {
                case 0 -> new SupplierQualified(who, what, on);
                case 1 -> new CriteriaRevised(what, "v" + day, on);
                case 2 -> new SupplierWithdrawn(who, "motif", on);
                default -> new SupplierReinstated(who, on);
            };
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Arbitraries.integers()
                .between(0, 15)
                .map(n -> new Happening(n % 4, n / 4 % 2, n / 8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(DAYS);
    }

    private static Catalogue empty() {
        Catalogue catalogue = Catalogue.beginning(StreamId.catalogue(new UUID(0, 1)));
        for (SupplierId id : SUPPLIERS) {
            CatalogueSupplier entry = new CatalogueSupplier(
                    id, id.value(), LegalForm.SOLE_PROPRIETOR, id + "@example.org", Optional.empty());
            catalogue = Kernel.evolve(catalogue, new SupplierRegistered(entry, Moment.on(FIRST)));
        }
        return catalogue.with(catalogue.parts().with(Withdrawals.NONE));
    }

    private static Catalogue after(List<Event> events) {
        return Kernel.evolve(empty(), events);
    }

    private static List<Event> events(List<Happening> happenings) {
        List<Event> events = new ArrayList<>();
        for (int day = 0; day < happenings.size(); day++) {
            events.add(happenings.get(day).on(day));
        }
        return events;
    }

    private static List<QualificationStatus> standing(Catalogue catalogue, int day) {
        LocalDate asOf = FIRST.plusDays(day);
        return SUPPLIERS.stream()
                .flatMap(s -> CATEGORIES.stream().map(c -> catalogue.status(s, c, asOf)))
                .toList();
    }

    @Property
    void the_order_of_recording_does_not_matter_for_changes_of_different_days(
            @ForAll("happenings") List<Happening> happenings, @ForAll long seed) {
        List<Event> inOrder = events(happenings);
        List<Event> late = new ArrayList<>(inOrder);
        Collections.shuffle(late, new Random(seed));
        Catalogue recordedInOrder = after(inOrder);
        Catalogue recordedLate = after(late);
        for (int day = 0; day <= DAYS; day++) {
            assertEquals(standing(recordedInOrder, day), standing(recordedLate, day), "day " + day);
        }
    }

    @Property
    void what_happens_later_changes_no_earlier_day(@ForAll("happenings") List<Happening> happenings) {
        List<Event> all = events(happenings);
        Catalogue complete = after(all);
        Catalogue soFar = empty();
        for (int day = 0; day < all.size(); day++) {
            soFar = Kernel.evolve(soFar, all.get(day));
            assertEquals(standing(soFar, day), standing(complete, day), "day " + day);
        }
    }

    @Property
    void the_status_is_that_of_a_plain_reading_of_the_days(@ForAll("happenings") List<Happening> happenings) {
        Catalogue catalogue = after(events(happenings));
        for (int s = 0; s < SUPPLIERS.size(); s++) {
            for (int c = 0; c < CATEGORIES.size(); c++) {
                QualificationStatus read = QualificationStatus.NOT_QUALIFIED;
                boolean withdrawn = false;
                for (int day = 0; day < happenings.size(); day++) {
                    Happening today = happenings.get(day);
                    if (today.kind() == 0 && today.supplier() == s && today.category() == c) {
                        read = QualificationStatus.QUALIFIED;
                    } else if (today.kind() == 1 && today.category() == c && read == QualificationStatus.QUALIFIED) {
                        read = QualificationStatus.REQUALIFICATION_REQUIRED;
                    } else if (today.kind() >= 2 && today.supplier() == s) {
                        withdrawn = today.kind() == 2;
                    }
                    boolean hidden = withdrawn && read != QualificationStatus.NOT_QUALIFIED;
                    assertEquals(
                            hidden ? QualificationStatus.WITHDRAWN : read,
                            catalogue.status(SUPPLIERS.get(s), CATEGORIES.get(c), FIRST.plusDays(day)));
                }
            }
        }
    }

    @Property
    void a_withdrawal_and_its_end_leave_every_other_day_as_it_was(@ForAll("happenings") List<Happening> happenings) {
        List<Event> without =
                events(happenings.stream().filter(h -> h.kind() < 2).toList());
        List<Event> with = new ArrayList<>(without);
        with.add(new SupplierWithdrawn(SUPPLIERS.get(0), "motif", Moment.on(FIRST.plusDays(10))));
        with.add(new SupplierReinstated(SUPPLIERS.get(0), Moment.on(FIRST.plusDays(20))));
        Catalogue as = after(without);
        Catalogue withdrawn = after(with);
        for (int day = 0; day <= DAYS; day++) {
            if (day < 10 || day >= 20) {
                assertEquals(standing(as, day), standing(withdrawn, day), "day " + day);
            }
        }
    }
}
