package org.courtier.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Kernel;
import org.courtier.decision.Parts;
import org.courtier.decision.StreamId;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.LegalForm;
import org.courtier.party.SupplierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to a catalogue: days at their boundaries, order within one day, and what cannot happen. */
class CatalogueTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final Moment TUESDAY = Moment.on(TUE_2026_03_03);
    private static final SupplierId AURORE = new SupplierId("aurore");
    private static final Category CATEGORY = ServiceCategory.CHANGE_MANAGEMENT;
    private static final CatalogueSupplier ENTRY = new CatalogueSupplier(
            AURORE, "Aurore", LegalForm.LIMITED_PARTNERSHIP, "offres@example.org", Optional.empty());

    private static Catalogue after(Event... events) {
        Catalogue registered = Kernel.evolve(
                Catalogue.beginning(StreamId.catalogue(new UUID(0, 1))),
                new SupplierRegistered(ENTRY, Moment.on(MON_2026_03_02)));
        return Kernel.evolve(registered, List.of(events));
    }

    private static Moment tuesday(int hour) {
        return Moment.at(TUE_2026_03_03, LocalTime.of(hour, 0));
    }

    private static QualificationStatus status(Catalogue catalogue, LocalDate asOf) {
        return catalogue.status(AURORE, CATEGORY, asOf);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, NOT_QUALIFIED", "2026-03-03, QUALIFIED", "2026-03-04, QUALIFIED"})
    void a_qualification_holds_from_its_day_on(LocalDate asOf, QualificationStatus expected) {
        assertEquals(expected, status(after(new SupplierQualified(AURORE, CATEGORY, TUESDAY)), asOf));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, QUALIFIED", "2026-03-03, REQUALIFICATION_REQUIRED", "2026-03-04, REQUALIFICATION_REQUIRED"
    })
    void a_revision_holds_from_its_day_on(LocalDate asOf, QualificationStatus expected) {
        Catalogue revised = after(
                new SupplierQualified(AURORE, CATEGORY, Moment.on(MON_2026_03_02)),
                new CriteriaRevised(CATEGORY, "2", TUESDAY));
        assertEquals(expected, status(revised, asOf));
    }

    @Test
    void a_qualification_of_the_day_of_a_revision_is_under_the_new_criteria() {
        Event qualified = new SupplierQualified(AURORE, CATEGORY, TUESDAY);
        Event revised = new CriteriaRevised(CATEGORY, "2", TUESDAY);
        assertEquals(QualificationStatus.QUALIFIED, status(after(qualified, revised), WED_2026_03_04));
        assertEquals(QualificationStatus.QUALIFIED, status(after(revised, qualified), WED_2026_03_04));
    }

    @Test
    void unless_both_have_a_time_and_the_revision_came_later() {
        Event qualified = new SupplierQualified(AURORE, CATEGORY, tuesday(9));
        Event revised = new CriteriaRevised(CATEGORY, "2", tuesday(10));
        assertEquals(QualificationStatus.REQUALIFICATION_REQUIRED, status(after(qualified, revised), WED_2026_03_04));
        assertEquals(QualificationStatus.REQUALIFICATION_REQUIRED, status(after(revised, qualified), WED_2026_03_04));
    }

    @Test
    void on_one_day_without_times_the_withdrawal_or_reinstatement_recorded_last_counts() {
        Event qualified = new SupplierQualified(AURORE, CATEGORY, Moment.on(MON_2026_03_02));
        Event withdrawn = new SupplierWithdrawn(AURORE, "enquête", TUESDAY);
        Event reinstated = new SupplierReinstated(AURORE, TUESDAY);
        assertEquals(QualificationStatus.QUALIFIED, status(after(qualified, withdrawn, reinstated), TUE_2026_03_03));
        assertEquals(
                QualificationStatus.WITHDRAWN,
                status(after(qualified, withdrawn, reinstated, withdrawn), TUE_2026_03_03));
    }

    @Test
    void on_one_day_with_times_the_later_one_counts_however_it_was_recorded() {
        Catalogue recordedLate = after(
                new SupplierQualified(AURORE, CATEGORY, Moment.on(MON_2026_03_02)),
                new SupplierWithdrawn(AURORE, "enquête", tuesday(14)),
                new SupplierReinstated(AURORE, tuesday(9)));
        assertEquals(QualificationStatus.WITHDRAWN, status(recordedLate, TUE_2026_03_03));
    }

    @Test
    void the_framework_agreement_is_known_from_its_day_on() {
        CatalogueSupplier bound = after(new FrameworkAgreementConcluded(AURORE, TUESDAY))
                .supplier(AURORE)
                .orElseThrow();
        assertEquals(
                List.of(false, true, true),
                List.of(bound.boundOn(MON_2026_03_02), bound.boundOn(TUE_2026_03_03), bound.boundOn(WED_2026_03_04)));
    }

    @Test
    void the_criteria_of_a_day_are_those_last_revised_by_then() {
        Criteria criteria = after(
                        new CriteriaRevised(CATEGORY, "3", Moment.on(WED_2026_03_04)),
                        new CriteriaRevised(CATEGORY, "2", TUESDAY))
                .find(Criteria.class)
                .orElseThrow();
        assertEquals(Optional.empty(), criteria.current(CATEGORY, MON_2026_03_02));
        assertEquals(
                "2", criteria.current(CATEGORY, TUE_2026_03_03).orElseThrow().version());
        assertEquals(
                "3", criteria.current(CATEGORY, WED_2026_03_04).orElseThrow().version());
    }

    @Test
    void the_edition_of_a_day_is_the_last_one_published_by_then() {
        Document first = Document.of("a", ServicesDocument.USER_GUIDE, "1", DocumentFormat.PDF);
        Document second = Document.of("a", ServicesDocument.USER_GUIDE, "2", DocumentFormat.PDF);
        Catalogue published =
                after(new DocumentPublished(second, Moment.on(WED_2026_03_04)), new DocumentPublished(first, TUESDAY));
        assertEquals(Optional.empty(), published.current(ServicesDocument.USER_GUIDE, MON_2026_03_02));
        assertEquals(Optional.of(first), published.current(ServicesDocument.USER_GUIDE, TUE_2026_03_03));
        assertEquals(Optional.of(second), published.current(ServicesDocument.USER_GUIDE, WED_2026_03_04));
        assertEquals(
                List.of(new PublishedDocument(first, TUESDAY)),
                published.find(Documentation.class).orElseThrow().current(TUE_2026_03_03));
    }

    static List<Event> ofASupplierThatNobodyRegistered() {
        SupplierId unknown = new SupplierId("unknown");
        return List.of(
                new FrameworkAgreementConcluded(unknown, TUESDAY),
                new SupplierQualified(unknown, CATEGORY, TUESDAY),
                new SupplierRequalified(unknown, CATEGORY, TUESDAY),
                new SupplierWithdrawn(unknown, "enquête", TUESDAY));
    }

    @ParameterizedTest
    @MethodSource("ofASupplierThatNobodyRegistered")
    void nothing_can_have_happened_to_a_supplier_that_nobody_registered(Event event) {
        Catalogue catalogue = after();
        assertThrows(ImpossibleEvent.class, () -> Kernel.evolve(catalogue, event));
        assertThrows(ImpossibleEvent.class, () -> event.applyTo(Parts.none()));
    }

    @Test
    void what_can_happen_once_cannot_happen_twice_and_nothing_ends_that_did_not_begin() {
        Catalogue bound = after(new FrameworkAgreementConcluded(AURORE, TUESDAY));
        assertThrows(
                ImpossibleEvent.class, () -> Kernel.evolve(bound, new FrameworkAgreementConcluded(AURORE, TUESDAY)));
        assertThrows(ImpossibleEvent.class, () -> Kernel.evolve(bound, new SupplierRegistered(ENTRY, TUESDAY)));
        assertThrows(ImpossibleEvent.class, () -> Kernel.evolve(bound, new SupplierReinstated(AURORE, TUESDAY)));
        assertThrows(
                ImpossibleEvent.class, () -> Kernel.evolve(bound, new SupplierRequalified(AURORE, CATEGORY, TUESDAY)));
    }

    @Test
    void a_blank_text_says_nothing_and_is_named() {
        String message = assertThrows(IllegalArgumentException.class, () -> new WithdrawSupplier(AURORE, " "))
                .getMessage();
        assertEquals("reason is blank: \" \"", message);
        assertThrows(IllegalArgumentException.class, () -> new ReviseCriteria(CATEGORY, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> new RegisterSupplier(AURORE, "Aurore", LegalForm.SOLE_PROPRIETOR, ""));
    }
}
