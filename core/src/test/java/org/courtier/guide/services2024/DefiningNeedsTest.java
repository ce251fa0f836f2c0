package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.GivenNeeds.NOTHING_DEFINED;
import static org.courtier.guide.services2024.GivenNeeds.aNeed;
import static org.courtier.guide.services2024.GivenNeeds.allDefined;
import static org.courtier.guide.services2024.GivenNeeds.attested;
import static org.courtier.guide.services2024.ServiceCategory.CHANGE_MANAGEMENT;
import static org.courtier.guide.services2024.ServiceCategory.PRELIMINARY_ANALYSIS;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossierOf;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.decision.Duty;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.OrganisationId;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.pricing.Remuneration;
import org.courtier.rule.Finding;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;

/** Section 3.1, step 1. */
class DefiningNeedsTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);

    private static final DefineNeed AN_EMPTY_NEED = new DefineNeed(List.of(CHANGE_MANAGEMENT), NOTHING_DEFINED);
    private static final DefineNeed A_COMPLETE_NEED =
            new DefineNeed(List.of(CHANGE_MANAGEMENT), allDefined(Remuneration.HOURLY_RATE));
    private static final PriceRequest A_PRICE_REQUEST = new PriceRequest(
            document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
            List.of(),
            List.of(),
            TaxBasis.BEFORE_TAXES,
            Moment.on(MON_2026_09_14));
    private static final ValidationRequest A_SUBMISSION = new ValidationRequest(
            "Migrer", new Estimate(Money.parse("1.00"), TaxBasis.BEFORE_TAXES), Moment.on(MON_2026_09_14));

    @Test
    void only_the_client_defines_its_need() {
        anOpenedDossier().as(BROKER).refuses(AN_EMPTY_NEED, "P-055");
    }

    @Test
    void the_need_is_defined_before_the_price_request_is_sent() {
        Solicitation sent = new Solicitation(
                Moment.on(MON_2026_09_14), Moment.on(MON_2026_09_14), List.of(), true, List.of(), List.of());
        anOpenedDossier().accepts(AN_EMPTY_NEED);
        anOpenedDossier().given(sent).refuses(AN_EMPTY_NEED, "P-147");
    }

    @Test
    void missing_elements_do_not_block_but_stay_owed() {
        Play play = anOpenedDossier().does(AN_EMPTY_NEED);
        assertEquals(Duty.Status.OPEN, play.duty("P-055").status());
        Duty done = play.on(TUE_2026_09_15).does(A_COMPLETE_NEED).duty("P-055");
        assertEquals(Duty.Status.DONE_IN_TIME, done.status());
        assertEquals(Optional.of(Moment.on(TUE_2026_09_15)), done.ended());
    }

    @Test
    void missing_elements_are_named() {
        assertTrue(anOpenedDossier().advises(AN_EMPTY_NEED, "P-055"));
        assertFalse(anOpenedDossier().advises(A_COMPLETE_NEED, "P-055"));
        assertEquals(Arrays.asList(NeedElement.values()), NOTHING_DEFINED.missing());
    }

    @Test
    void the_need_keeps_each_element() {
        NeedElements kept = anOpenedDossier()
                .does(new DefineNeed(List.of(CHANGE_MANAGEMENT), withPenalties()))
                .part(Need.class)
                .elements();
        assertEquals(Optional.of(Period.ofMonths(18)), kept.duration(), "P-056");
        assertEquals(Optional.of("Deux livraisons"), kept.schedule(), "P-057");
        assertEquals(Optional.of(Remuneration.FIXED_PRICE), kept.remuneration(), "P-058");
        assertEquals(Optional.of("Serveurs locaux"), kept.currentEnvironment(), "P-060");
        assertEquals(Optional.of("Infonuage"), kept.targetSituation(), "P-060");
        assertEquals(List.of("Migrer les boîtes de courriel"), kept.activities(), "P-061");
        assertEquals(List.of("Plan de migration"), kept.deliverables(), "P-062");
        assertEquals(Optional.of("Le client fournit les accès"), kept.responsibilities(), "P-063");
        assertEquals(Optional.of("Paiement mensuel"), kept.paymentTerms(), "P-064");
        assertEquals(Optional.of("1 % par semaine de retard"), kept.penalties(), "P-065");
        assertEquals(Optional.of(true), kept.vehicleAppropriate(), "P-066");
    }

    @Test
    void penalties_are_never_missing() {
        assertEquals(List.of(), allDefined(Remuneration.HOURLY_RATE).missing(), "P-065");
    }

    @Test
    void either_remuneration_mode_may_be_chosen_after_reading_what_is_recommended() {
        for (Remuneration mode : Remuneration.values()) {
            assertDoesNotBlock(new DefineNeed(List.of(CHANGE_MANAGEMENT), allDefined(mode)), "P-059");
        }
    }

    @Test
    void a_standard_process_may_be_used_where_the_catalogue_is_not_the_vehicle() {
        DefineNeed notForTheCatalogue = new DefineNeed(List.of(CHANGE_MANAGEMENT), notTheVehicle());
        assertDoesNotBlock(notForTheCatalogue, "P-067");
        assertTrue(anOpenedDossier().advises(notForTheCatalogue, "P-067"));
        assertFalse(anOpenedDossier().advises(A_COMPLETE_NEED, "P-067"));
    }

    @Test
    void several_categories_may_be_in_one_contract() {
        assertDoesNotBlock(new DefineNeed(List.of(CHANGE_MANAGEMENT, PRELIMINARY_ANALYSIS), NOTHING_DEFINED), "P-118");
    }

    @Test
    void procurement_services_are_consulted_from_the_very_start() {
        for (String row : List.of("P-042", "P-070")) {
            assertTrue(anOpenedDossier().advises(AN_EMPTY_NEED, row), row);
            assertFalse(anOpenedDossier().does(AN_EMPTY_NEED).advises(A_COMPLETE_NEED, row), row);
        }
    }

    @Test
    void procurement_services_advise_on_the_price_request_until_it_is_submitted() {
        for (String row : List.of("P-071", "P-077")) {
            assertTrue(anOpenedDossier().given(A_PRICE_REQUEST).advises(A_COMPLETE_NEED, row), row);
            assertFalse(anOpenedDossier().given(A_PRICE_REQUEST, A_SUBMISSION).advises(A_COMPLETE_NEED, row), row);
        }
    }

    @Test
    void procurement_services_help_with_authorisations_that_nobody_named_yet() {
        assertNamedUntilDeclared(AuthorisationKind.FINANCIAL, "P-072");
    }

    @Test
    void a_union_consultation_may_be_necessary() {
        assertNamedUntilDeclared(AuthorisationKind.UNION_CONSULTATION, "P-075");
    }

    @Test
    void an_authorisation_under_the_lgce_may_be_necessary_for_a_body_that_is_subject_to_it() {
        PublicBody ministry =
                new PublicBody(new OrganisationId("ciusss"), "Ministère", List.of(Regime.RCTI, Regime.LGCE));
        Play play = anOpenedDossierOf(ministry);
        assertTrue(play.advises(A_COMPLETE_NEED, "P-076"));
        assertFalse(play.given(declared(AuthorisationKind.LGCE)).advises(A_COMPLETE_NEED, "P-076"));
        assertFalse(anOpenedDossier().advises(A_COMPLETE_NEED, "P-076"));
    }

    @Test
    void the_template_and_the_supporting_documents_are_read_from_this_step_on() {
        for (String row : List.of("P-078", "P-089", "P-091")) {
            assertTrue(anOpenedDossier().advises(A_COMPLETE_NEED, row), row);
            assertFalse(anOpenedDossier().given(A_PRICE_REQUEST).advises(A_COMPLETE_NEED, row), row);
        }
    }

    @Test
    void the_five_supporting_documents_are_shown_in_their_current_editions() {
        Finding.Recommendation found = anOpenedDossier().accepts(A_COMPLETE_NEED).advice().stream()
                .filter(a -> a.rule().value().equals("services2024.need.supporting-documents"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, found.facts().size(), "P-089");
        assertTrue(found.sentence(Language.FRENCH).contains("Échéancier processus (version 1, PDF)"));
    }

    @Test
    void the_scope_is_validated_by_consulting_the_description_of_services() {
        Play play = anOpenedDossier().does(A_COMPLETE_NEED).on(WED_2026_09_16);
        assertEquals(Duty.Status.OPEN, play.duty("P-081").status());
        Duty done = play.given(attested(TUE_2026_09_15, ServicesAttestation.SCOPE_OF_QUALIFICATION))
                .duty("P-081");
        assertEquals(Duty.Status.DONE_IN_TIME, done.status());
        assertEquals(Optional.of(Moment.on(TUE_2026_09_15)), done.ended());
    }

    @Test
    void the_scope_validated_without_the_description_or_of_an_earlier_need_does_not_count() {
        Attestations without = new Attestations(List.of(new Attestation(
                ServicesAttestation.SCOPE_OF_QUALIFICATION, BUYER, Moment.on(TUE_2026_09_15), Optional.empty())));
        Play play = anOpenedDossier()
                .given(aNeed(TUE_2026_09_15, CHANGE_MANAGEMENT))
                .on(WED_2026_09_16);
        assertTrue(play.given(without).duty("P-081").open());
        assertTrue(play.given(attested(MON_2026_09_14, ServicesAttestation.SCOPE_OF_QUALIFICATION))
                .duty("P-081")
                .open());
    }

    @Test
    void other_categories_undo_what_the_broker_validated() {
        Play validated = anOpenedDossier()
                .given(
                        aNeed(MON_2026_09_14, CHANGE_MANAGEMENT),
                        A_PRICE_REQUEST,
                        A_SUBMISSION,
                        new BrokerValidation(BrokerOutcome.AUTHORISED, "", Moment.on(MON_2026_09_14)));
        assertTrue(validated
                .does(A_COMPLETE_NEED)
                .dossier()
                .find(BrokerValidation.class)
                .isPresent());
        Play changed = validated.does(new DefineNeed(List.of(PRELIMINARY_ANALYSIS), NOTHING_DEFINED));
        assertTrue(changed.dossier().find(BrokerValidation.class).isEmpty());
        assertTrue(changed.dossier().find(ValidationRequest.class).isEmpty());
    }

    private static void assertDoesNotBlock(DefineNeed need, String right) {
        assertEquals(
                need.elements(), anOpenedDossier().does(need).part(Need.class).elements(), right);
    }

    private static void assertNamedUntilDeclared(AuthorisationKind kind, String row) {
        assertTrue(anOpenedDossier().advises(A_COMPLETE_NEED, row));
        assertFalse(anOpenedDossier().given(declared(kind)).advises(A_COMPLETE_NEED, row));
    }

    private static Authorisations declared(AuthorisationKind kind) {
        return Authorisations.NONE.with(new Authorisation(
                kind, "", AuthorisationStatus.APPLICABLE, Optional.empty(), Moment.on(MON_2026_09_14)));
    }

    private static NeedElements withPenalties() {
        NeedElements e = allDefined(Remuneration.FIXED_PRICE);
        return new NeedElements(
                e.duration(),
                e.schedule(),
                e.remuneration(),
                e.currentEnvironment(),
                e.targetSituation(),
                e.activities(),
                e.deliverables(),
                e.responsibilities(),
                e.paymentTerms(),
                Optional.of("1 % par semaine de retard"),
                e.vehicleAppropriate());
    }

    private static NeedElements notTheVehicle() {
        NeedElements e = NOTHING_DEFINED;
        return new NeedElements(
                e.duration(),
                e.schedule(),
                e.remuneration(),
                e.currentEnvironment(),
                e.targetSituation(),
                e.activities(),
                e.deliverables(),
                e.responsibilities(),
                e.paymentTerms(),
                e.penalties(),
                Optional.of(false));
    }
}
