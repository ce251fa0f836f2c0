package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.MON_2025_01_06;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.aRegistrationOf;
import static org.courtier.testkit.services2024.Scene.anEmptyCatalogue;
import static org.courtier.testkit.services2024.Scene.anOpenedCatalogue;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueAction;
import org.courtier.catalogue.Category;
import org.courtier.catalogue.ConcludeFrameworkAgreement;
import org.courtier.catalogue.OpenCatalogue;
import org.courtier.catalogue.PublishDocument;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.QualifySupplier;
import org.courtier.catalogue.RegisterSupplier;
import org.courtier.catalogue.ReinstateSupplier;
import org.courtier.catalogue.RequalifySupplier;
import org.courtier.catalogue.ReviseCriteria;
import org.courtier.catalogue.WithdrawSupplier;
import org.courtier.decision.Answer;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.GuideId;
import org.courtier.decision.History;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.party.LegalForm;
import org.courtier.party.OrganisationId;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.rule.RowId;
import org.courtier.testkit.CataloguePlay;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sections 2.1 to 2.3, and the questions on qualification. */
class QualifyingSuppliersTest {

    private static final LocalDate TUE_2026_03_03 = LocalDate.of(2026, 3, 3);
    private static final LocalDate WED_2026_03_04 = LocalDate.of(2026, 3, 4);
    private static final LocalDate THU_2026_03_05 = LocalDate.of(2026, 3, 5);
    private static final LocalDate FRI_2026_03_06 = LocalDate.of(2026, 3, 6);
    private static final ServiceCategory CHANGE = ServiceCategory.CHANGE_MANAGEMENT;
    private static final ServiceCategory ANALYSIS = ServiceCategory.PRELIMINARY_ANALYSIS;

    /** A category of another stream. */
    enum Elsewhere implements Category {
        STORAGE;

        @Override
        public Text label() {
            return Text.of("Stockage", "Storage");
        }
    }

    private static CataloguePlay aCatalogueWithTwoQualifiedSuppliers() {
        return anOpenedCatalogue()
                .does(new QualifySupplier(AURORE, CHANGE))
                .does(new QualifySupplier(AURORE, ANALYSIS))
                .does(new QualifySupplier(BOREAL, CHANGE))
                .on(TUE_2026_03_03);
    }

    private static CataloguePlay aCatalogueWithRevisedCriteria() {
        return aCatalogueWithTwoQualifiedSuppliers().does(new ReviseCriteria(CHANGE, "2026"));
    }

    private static References eligible(String... bodies) {
        EligibleBodies list = new EligibleBodies(
                List.of(bodies).stream().map(OrganisationId::new).toList());
        return References.of(new Reference<>(
                EligibleBodies.KEY, "2026-1", list, Text.same("quebec.ca"), TUE_2026_03_03, Optional.empty()));
    }

    @Test
    void only_the_broker_acts_in_the_catalogue() {
        anEmptyCatalogue()
                .as(BUYER)
                .refuses(
                        new OpenCatalogue(List.of(new GuideId("services2024-catalogue")), Readings.defaults()),
                        "P-016",
                        "P-020");
        CataloguePlay client = aCatalogueWithRevisedCriteria().as(BUYER);
        client.refuses(aRegistrationOf(CARTIER), "P-018");
        client.refuses(new ConcludeFrameworkAgreement(AURORE)).breaches();
        client.refuses(new QualifySupplier(BOREAL, ANALYSIS), "P-014");
        client.refuses(new ReviseCriteria(CHANGE, "3"), "P-353");
        client.refuses(new RequalifySupplier(AURORE, CHANGE), "P-014");
        client.refuses(new WithdrawSupplier(AURORE, "enquête"), "P-356");
        client.refuses(new PublishDocument(document(ServicesDocument.USER_GUIDE)), "P-016", "P-018");
        aCatalogueWithRevisedCriteria()
                .does(new WithdrawSupplier(AURORE, "enquête"))
                .as(SUPPLIER)
                .refuses(new ReinstateSupplier(AURORE), "P-356");
        anOpenedCatalogue()
                .does(aRegistrationOf(CARTIER))
                .as(SUPPLIER)
                .refuses(new ConcludeFrameworkAgreement(CARTIER), "P-015");
    }

    @Test
    void a_public_law_legal_person_is_no_supplier() {
        anOpenedCatalogue()
                .refuses(
                        new RegisterSupplier(CARTIER, "Régie", LegalForm.PUBLIC_LEGAL_PERSON, "regie@example.org"),
                        "P-010");
    }

    @ParameterizedTest
    @EnumSource(value = LegalForm.class, mode = EnumSource.Mode.EXCLUDE, names = "PUBLIC_LEGAL_PERSON")
    void each_of_the_five_forms_of_the_definition_is_a_supplier(LegalForm form) {
        anOpenedCatalogue().accepts(new RegisterSupplier(CARTIER, "Cartier", form, "cartier@example.org"));
        assertTrue(QualifyingSuppliers.FORMS.contains(form), "P-009");
    }

    @Test
    void being_registered_is_not_being_qualified() {
        assertEquals(
                QualificationStatus.NOT_QUALIFIED,
                anOpenedCatalogue().catalogue().status(AURORE, CHANGE, MON_2025_01_06),
                "P-009");
    }

    @ParameterizedTest
    @EnumSource(ServiceCategory.class)
    void a_supplier_is_qualified_category_by_category(ServiceCategory category) {
        CataloguePlay play = anOpenedCatalogue().does(new QualifySupplier(AURORE, category));
        for (ServiceCategory each : ServiceCategory.values()) {
            assertEquals(
                    each == category,
                    play.catalogue().qualified(AURORE, List.of(each), MON_2025_01_06),
                    "P-014, P-022");
        }
    }

    @Test
    void a_category_outside_the_seven_is_refused() {
        anOpenedCatalogue().refuses(new QualifySupplier(AURORE, Elsewhere.STORAGE), "P-022");
        anOpenedCatalogue().refuses(new ReviseCriteria(Elsewhere.STORAGE, "2"), "P-022");
    }

    @Test
    void a_qualification_without_a_framework_agreement_is_accepted_with_a_gap() {
        CataloguePlay registered = anOpenedCatalogue().does(aRegistrationOf(CARTIER));
        assertTrue(registered.advises(new QualifySupplier(CARTIER, CHANGE), "P-015"));
        assertFalse(registered
                .does(new ConcludeFrameworkAgreement(CARTIER))
                .advises(new QualifySupplier(CARTIER, CHANGE), "P-375"));
    }

    @Test
    void the_broker_may_revise_the_criteria_and_qualified_suppliers_must_then_requalify() {
        CataloguePlay revised = aCatalogueWithRevisedCriteria();
        assertEquals(
                QualificationStatus.REQUALIFICATION_REQUIRED,
                revised.catalogue().status(AURORE, CHANGE, TUE_2026_03_03),
                "P-353, P-354");
        assertEquals(
                QualificationStatus.QUALIFIED,
                revised.catalogue().status(AURORE, ANALYSIS, TUE_2026_03_03),
                "other qualifications are unaffected (P-354)");
        assertEquals(List.of(), revised.catalogue().qualifiedFor(List.of(CHANGE), TUE_2026_03_03));
        assertEquals(
                List.of(AURORE),
                revised.does(new RequalifySupplier(AURORE, CHANGE))
                        .catalogue()
                        .qualifiedFor(List.of(CHANGE), TUE_2026_03_03));
    }

    @Test
    void a_supplier_requalifies_only_after_a_revision() {
        CataloguePlay play = aCatalogueWithTwoQualifiedSuppliers();
        play.refuses(new RequalifySupplier(AURORE, CHANGE), "P-354");
        play.refuses(new RequalifySupplier(BOREAL, ANALYSIS), "P-354");
        CataloguePlay again = aCatalogueWithRevisedCriteria().does(new RequalifySupplier(AURORE, CHANGE));
        again.refuses(new RequalifySupplier(AURORE, CHANGE), "P-354");
    }

    @Test
    void a_supplier_that_must_requalify_is_not_qualified_for_the_first_time_again() {
        aCatalogueWithRevisedCriteria().refusesBy(new QualifySupplier(AURORE, CHANGE), "catalogue.qualified-once");
        aCatalogueWithTwoQualifiedSuppliers()
                .refusesBy(new QualifySupplier(AURORE, CHANGE), "catalogue.qualified-once");
    }

    @Test
    void requalifying_is_owed_from_the_revision_until_it_is_done() {
        CataloguePlay revised = aCatalogueWithRevisedCriteria().on(WED_2026_03_04);
        List<Duty> owed = revised.duties("P-354");
        assertEquals(2, owed.size());
        assertTrue(owed.stream()
                .allMatch(d ->
                        d.open() && d.owedBy() == Role.SUPPLIER && d.opened().equals(Moment.on(TUE_2026_03_03))));
        List<Duty> after = revised.does(new RequalifySupplier(BOREAL, CHANGE)).duties("P-354");
        assertEquals(
                List.of(Duty.Status.OPEN, Duty.Status.DONE_IN_TIME),
                after.stream().map(Duty::status).toList());
        assertEquals(
                List.of(Duty.Status.OPEN, Duty.Status.OPEN),
                revised.does(new RequalifySupplier(BOREAL, CHANGE)).on(TUE_2026_03_03).duties("P-354").stream()
                        .map(Duty::status)
                        .toList());
    }

    @Test
    void a_supplier_first_qualified_after_the_revision_owes_no_requalification() {
        CataloguePlay play = aCatalogueWithRevisedCriteria()
                .does(aRegistrationOf(CARTIER))
                .does(new ConcludeFrameworkAgreement(CARTIER))
                .on(WED_2026_03_04)
                .does(new QualifySupplier(CARTIER, CHANGE));
        assertEquals(2, play.duties("P-354").size());
        assertEquals(List.of(), anOpenedCatalogue().duties("P-354"));
    }

    @Test
    void the_broker_may_withdraw_a_supplier_for_a_time_for_all_its_categories() {
        CataloguePlay withdrawn = aCatalogueWithTwoQualifiedSuppliers().does(new WithdrawSupplier(AURORE, "enquête"));
        assertEquals(List.of(BOREAL), withdrawn.catalogue().qualifiedFor(List.of(CHANGE), TUE_2026_03_03), "P-356");
        assertEquals(QualificationStatus.WITHDRAWN, withdrawn.catalogue().status(AURORE, ANALYSIS, TUE_2026_03_03));
        assertEquals(
                QualificationStatus.NOT_QUALIFIED,
                withdrawn.catalogue().status(AURORE, ServiceCategory.TEAMS_TELEPHONY, TUE_2026_03_03));
    }

    @Test
    void a_reinstatement_gives_each_category_its_former_standing() {
        CataloguePlay back = aCatalogueWithRevisedCriteria()
                .does(new WithdrawSupplier(AURORE, "enquête"))
                .on(THU_2026_03_05)
                .does(new ReinstateSupplier(AURORE));
        assertEquals(QualificationStatus.WITHDRAWN, back.catalogue().status(AURORE, ANALYSIS, WED_2026_03_04));
        assertEquals(QualificationStatus.QUALIFIED, back.catalogue().status(AURORE, ANALYSIS, THU_2026_03_05));
        assertEquals(
                QualificationStatus.REQUALIFICATION_REQUIRED, back.catalogue().status(AURORE, CHANGE, THU_2026_03_05));
    }

    @Test
    void a_revision_during_a_withdrawal_counts_after_it_and_a_requalification_too() {
        CataloguePlay withdrawn = aCatalogueWithTwoQualifiedSuppliers()
                .does(new WithdrawSupplier(AURORE, "enquête"))
                .on(WED_2026_03_04)
                .does(new ReviseCriteria(CHANGE, "2026"));
        assertEquals(
                QualificationStatus.REQUALIFICATION_REQUIRED,
                withdrawn
                        .on(FRI_2026_03_06)
                        .does(new ReinstateSupplier(AURORE))
                        .catalogue()
                        .status(AURORE, CHANGE, FRI_2026_03_06));
        assertEquals(
                QualificationStatus.QUALIFIED,
                withdrawn
                        .on(THU_2026_03_05)
                        .does(new RequalifySupplier(AURORE, CHANGE))
                        .on(FRI_2026_03_06)
                        .does(new ReinstateSupplier(AURORE))
                        .catalogue()
                        .status(AURORE, CHANGE, FRI_2026_03_06));
    }

    @Test
    void nothing_is_done_twice_and_nothing_to_a_supplier_that_nobody_registered() {
        CataloguePlay play = aCatalogueWithRevisedCriteria();
        play.refusesBy(aRegistrationOf(AURORE), "catalogue.registered-once");
        play.refusesBy(new ConcludeFrameworkAgreement(AURORE), "catalogue.agreement-once");
        play.refusesBy(new ReviseCriteria(CHANGE, "2026"), "catalogue.criteria-version-once");
        play.accepts(new ReviseCriteria(ANALYSIS, "2026"));
        play.does(new WithdrawSupplier(AURORE, "enquête"))
                .refusesBy(new WithdrawSupplier(AURORE, "enquête"), "catalogue.withdrawn-once");
        play.refusesBy(new ReinstateSupplier(AURORE), "catalogue.reinstated-after-withdrawal");
        play.refusesBy(new ConcludeFrameworkAgreement(UNKNOWN), "catalogue.registered-before-agreement");
        play.refusesBy(new QualifySupplier(UNKNOWN, CHANGE), "catalogue.registered-before-qualification");
        play.refusesBy(new WithdrawSupplier(UNKNOWN, "enquête"), "catalogue.registered-before-withdrawal");
        assertTrue(play.refuses(new RequalifySupplier(UNKNOWN, CHANGE)).breaches().stream()
                .anyMatch(b -> b.rule().value().equals("catalogue.registered-before-requalification")));
    }

    @Test
    void the_summary_table_names_the_qualified_suppliers_of_each_category_with_their_email() {
        CataloguePlay play = aCatalogueWithTwoQualifiedSuppliers();
        SupplierTable table = play.asks(new SummaryTable()).value().orElseThrow();
        SupplierTableEntry aurore = new SupplierTableEntry(AURORE, "aurore", "aurore@example.org");
        SupplierTableEntry boreal = new SupplierTableEntry(BOREAL, "boreal", "boreal@example.org");
        assertEquals(
                new SupplierTable(
                        TUE_2026_03_03,
                        List.of(
                                new SupplierTableLine(ANALYSIS, List.of(aurore)),
                                new SupplierTableLine(CHANGE, List.of(aurore, boreal)))),
                table,
                "P-020, P-087, P-088, P-117, P-153");
        assertTrue(table.presents(List.of(CHANGE, ANALYSIS)), "P-107");
        assertFalse(table.presents(List.of(CHANGE, ServiceCategory.TEAMS_TELEPHONY)), "P-107");
        assertEquals(
                List.of(),
                play.on(LocalDate.of(2025, 1, 5))
                        .asks(new SummaryTable())
                        .value()
                        .orElseThrow()
                        .lines());
    }

    @Test
    void the_current_documentation_is_the_last_edition_of_each_document() {
        CataloguePlay play = anOpenedCatalogue()
                .does(new PublishDocument(document(ServicesDocument.USER_GUIDE)))
                .on(TUE_2026_03_03)
                .does(new PublishDocument(document(ServicesDocument.SERVICES_BY_QUALIFICATION)));
        assertEquals(
                List.of(
                        new PublishedDocument(document(ServicesDocument.USER_GUIDE), Moment.on(MON_2025_01_06)),
                        new PublishedDocument(
                                document(ServicesDocument.SERVICES_BY_QUALIFICATION), Moment.on(TUE_2026_03_03))),
                play.asks(new CurrentDocumentation()).value().orElseThrow(),
                "P-082, P-086, P-089");
        assertEquals(
                1,
                play.on(MON_2025_01_06)
                        .asks(new CurrentDocumentation())
                        .value()
                        .orElseThrow()
                        .size());
    }

    @Test
    void the_staff_of_the_eligible_clientele_alone_accesses_the_catalogue() {
        CataloguePlay play = anOpenedCatalogue().on(TUE_2026_03_03).as(BUYER);
        assertEquals(
                Optional.of(true),
                play.with(eligible("ciusss")).asks(new CatalogueAccess()).value(),
                "P-347");
        assertEquals(
                Optional.of(false),
                play.with(eligible("ville")).asks(new CatalogueAccess()).value(),
                "P-347");
        assertEquals(
                Answer.Status.NOT_KNOWN,
                play.with(eligible("ciusss"))
                        .on(LocalDate.of(2026, 3, 2))
                        .asks(new CatalogueAccess())
                        .status(),
                "no list for the day");
        assertEquals(
                Optional.of(true), play.as(BROKER).asks(new CatalogueAccess()).value());
    }

    @Test
    void the_broker_alone_corrects_an_entry_of_the_catalogue() {
        CataloguePlay play = anOpenedCatalogue();
        RegisterSupplier wrong = new RegisterSupplier(CARTIER, "Cartir", LegalForm.SOLE_PROPRIETOR, "c@example.org");
        RegisterSupplier right = new RegisterSupplier(CARTIER, "Cartier", LegalForm.SOLE_PROPRIETOR, "c@example.org");
        History<Catalogue> history = new History<>(play.catalogue(), List.of())
                .with(new Commit(1, wrong, play.accepts(wrong).events(), play.setting()));
        Correct correct = new Correct(1, right, "faute de frappe");
        if (!(play.corrects(history, correct) instanceof Outcome.Accepted<Catalogue> accepted)) {
            throw new AssertionError("refused");
        }
        assertEquals("Cartier", accepted.state().supplier(CARTIER).orElseThrow().name(), "P-018");
        assertTrue(play.as(BUYER).corrects(history, correct) instanceof Outcome.Refused<Catalogue>, "P-018");
    }

    @Test
    void obligations_that_no_act_ends_stand_for_each_role() {
        assertEquals(List.of("P-049", "P-050", "P-051"), standing(Role.BROKER));
        assertEquals(List.of("P-355"), standing(Role.SUPPLIER));
        assertEquals(List.of("P-345"), standing(Role.CLIENT));
    }

    private static List<String> standing(Role role) {
        return Services2024.catalogue().standing(role).stream()
                .map(p -> p.rows().get(0))
                .map(RowId::value)
                .toList();
    }

    @Test
    void what_is_possible_is_listed_by_supplier_and_category() {
        List<Possibility> possible = aCatalogueWithRevisedCriteria().possible();
        assertEquals(
                List.of("aurore: Change management", "boreal: Change management"),
                possible.stream()
                        .filter(p -> p.action() == RequalifySupplier.class && p.open())
                        .map(p -> p.target().orElseThrow().english())
                        .toList());
        for (Class<?> action : CatalogueAction.class.getPermittedSubclasses()) {
            assertEquals(
                    action != OpenCatalogue.class,
                    possible.stream().anyMatch(p -> p.action() == action),
                    action.getName());
        }
    }
}
