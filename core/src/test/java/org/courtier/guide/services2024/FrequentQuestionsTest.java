package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.BY_THE_SUPPLIER;
import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.DRAFTS;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.FORM_TEMPLATE;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_15;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.WED_2026_09_30;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.attested;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.byTheClient;
import static org.courtier.guide.services2024.Concluding.choice;
import static org.courtier.guide.services2024.Concluding.collected;
import static org.courtier.guide.services2024.Concluding.financial;
import static org.courtier.guide.services2024.Concluding.offer;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.PriceRequestScene.aReadyRequest;
import static org.courtier.guide.services2024.PriceRequestScene.sendingTo;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Party;
import org.courtier.contract.Signatures;
import org.courtier.decision.Duty;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.dossier.EndDossier;
import org.courtier.dossier.EndKind;
import org.courtier.party.OrganisationId;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections 5 and 6: what the FAQ permits, forbids and recommends, and whom to ask. */
class FrequentQuestionsTest {

    private static final AskClarification QUESTION = new AskClarification(AURORE, "Que couvre le forfait?");

    // amounts: P-333, P-334, P-394, P-395

    @Test
    void no_amount_is_too_small_or_too_great_for_a_contract_P_333_P_334_P_395() {
        for (String price : List.of("0.01", "99999.99", "90000000.00")) {
            Choice choice = choice(AURORE, 2, offer(AURORE, price), offer(BOREAL, "95000000.00"));
            Play ready = readyToSign(AURORE).given(choice, financialOf("95000000.00"));
            Play signed = ready.does(byTheClient(Moment.on(TUE_2026_10_06)))
                    .as(SUPPLIER)
                    .does(BY_THE_SUPPLIER);
            assertTrue(signed.part(Signatures.class).concluded().isPresent());
        }
    }

    private static Authorisations financialOf(String amount) {
        return Authorisations.NONE.with(financial(beforeTaxes(amount)));
    }

    @Test
    void the_client_asks_about_any_response_and_nothing_changes_P_394_P_395() {
        Play asked = aChosenSupplier().does(QUESTION);
        assertEquals(1, asked.part(Clarifications.class).each().size());
        assertEquals(aChosenSupplier().part(Choice.class), asked.part(Choice.class));
        aChosenSupplier().without(Choice.class).does(QUESTION);
        aChosenSupplier().refuses(new AskClarification(CARTIER, "Que couvre le forfait?"), "P-394");
        aChosenSupplier().on(TUE_2026_09_15).refuses(QUESTION, "P-394");
        aChosenSupplier().as(SUPPLIER).refuses(QUESTION, "P-394");
        assertThrows(IllegalArgumentException.class, () -> new AskClarification(AURORE, " "));
        assertThrows(IllegalArgumentException.class, () -> new Clarification(AURORE, " ", Moment.on(TUE_2026_10_06)));
    }

    // several categories: P-337

    @Test
    void several_categories_without_a_stated_added_value_name_the_gap_and_are_not_refused_P_337() {
        Play two = toPrepare(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY);
        assertTrue(two.advises(DRAFTS, "P-337"));
        assertFalse(toPrepare(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY, ServicesAttestation.ADDED_VALUE)
                .advises(DRAFTS, "P-337"));
        Need one = new Need(
                List.of(ServiceCategory.PRELIMINARY_ANALYSIS),
                two.part(Need.class).elements(),
                Moment.on(MON_2026_09_14),
                Moment.on(MON_2026_09_14));
        assertFalse(two.given(one).advises(DRAFTS, "P-337"));
    }

    private static Play toPrepare(ServicesAttestation... kinds) {
        Need need = concluded().part(Need.class);
        Need two = new Need(
                List.of(ServiceCategory.PRELIMINARY_ANALYSIS, ServiceCategory.CHANGE_MANAGEMENT),
                need.elements(),
                need.begun(),
                need.defined());
        return aChosenSupplier()
                .given(collected(AURORE), attested(kinds), two)
                .as(BROKER)
                .on(WED_2026_09_30);
    }

    // templates and documents: P-338, P-339, P-380 to P-382

    @Test
    void the_brokers_template_is_the_one_that_is_used_P_338_P_339() {
        Document own = Document.of("ged:notre-contrat", ServicesDocument.OTHER, "1", DocumentFormat.PDF);
        PrepareDrafts drafts = new PrepareDrafts(CONTRACT, own, FORM, FORM_TEMPLATE);
        toPrepare(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY).refuses(drafts, "P-338");
        toPrepare(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY).refuses(drafts, "P-339");
    }

    @Test
    void a_supplier_adds_no_document_and_the_client_signs_none_P_380_P_381_P_382() {
        Document other = document(ServicesDocument.OTHER);
        ReportSupplierDocument told = new ReportSupplierDocument(AURORE, other);
        inForce().irregular(told, "P-380");
        assertEquals(Duty.Status.OPEN, inForce().does(told).duty("P-381").status());
        inForce().as(SIGNATORY).refuses(new SignSupplierDocument(other), "P-382");
    }

    // the Catalogue is optional: P-343

    @Test
    void a_client_may_leave_the_catalogue_for_another_process_P_343() {
        anOpenedDossier().does(new EndDossier(EndKind.STANDARD_PROCESS, "Appel d'offres"));
    }

    // who signs first: P-367, P-368, P-340

    @Test
    void the_supplier_may_sign_first_P_367_P_368() {
        Play supplierFirst = readyToSign(AURORE).as(SUPPLIER).does(BY_THE_SUPPLIER);
        Play both = supplierFirst.as(SIGNATORY).does(byTheClient(Moment.on(TUE_2026_10_06)));
        assertTrue(both.part(Signatures.class).concluded().isPresent());
    }

    @Test
    void there_are_two_parties_and_the_broker_is_none_P_340() {
        assertEquals(List.of(Party.CLIENT, Party.SUPPLIER), List.of(Party.values()));
    }

    // rotation: P-369, P-370

    @Test
    void internal_rotation_rules_are_respected_and_the_broker_has_none_P_369_P_370() {
        SendPriceRequest sending = sendingTo(FIVE.toArray(SupplierId[]::new));
        aReadyRequest().does(sending);
        aReadyRequest().with(rotation("ciusss", BOREAL)).refuses(sending, "P-370");
        aReadyRequest().with(rotation("ciusss", UNKNOWN)).does(sending);
        aReadyRequest().with(rotation("ville", BOREAL)).does(sending);
    }

    private static References rotation(String body, SupplierId excluded) {
        return References.of(new Reference<>(
                RotationRules.KEY,
                "1",
                new RotationRules(new OrganisationId(body), List.of(excluded)),
                Text.of("Directive interne", "Internal directive"),
                LocalDate.of(2026, 1, 1),
                Optional.empty()));
    }

    // section 6: P-396..411

    @ParameterizedTest
    @CsvSource({
        "CATALOGUE, BROKER",
        "ACQUISITION_PROCESS, BROKER",
        "PERSONAL_INFORMATION, BROKER",
        "CONTRACT_CONDITIONS, BROKER",
        "OFFER_QUALIFICATION, BROKER",
        "SUPPLIER_REPERTORY, BROKER",
        "SUPPLIER_QUALIFICATION, BROKER",
        "PORTAL_ACCESS, CAG",
        "TECHNICAL_ASSISTANCE, CAG",
        "OTHER_ACQUISITION, CAG",
        "MANAGEMENT_FEES, QUEBEC_CA"
    })
    void each_question_has_somebody_to_answer_it_P_399_to_P_411(HelpTopic topic, HelpDesk desk) {
        assertEquals(desk, topic.desk());
    }

    @Test
    void the_desks_are_reached_where_the_guide_says_P_406_P_410() {
        assertEquals(Optional.of("courtier.infonuagique@mcn.gouv.qc.ca"), HelpDesk.BROKER.email());
        assertEquals(Optional.of("http://www.gouv.qc.ca/courtier"), HelpDesk.BROKER.address());
        assertEquals(Optional.of("servicealaclientele@cag.gouv.qc.ca"), HelpDesk.CAG.email());
        assertEquals(Optional.of("1 866 476-4224, option 5, option 0"), HelpDesk.CAG.telephone());
    }

    @Test
    void what_else_there_is_to_read_has_an_address_where_the_guide_kept_one_P_396_P_397_P_398() {
        assertEquals(Optional.empty(), GuideResource.SSMP_DOCUMENTATION.address());
        assertEquals(
                Optional.of("https://numerique.banq.qc.ca/patrimoine/details/52327/4545058"),
                GuideResource.INDICATORS_GUIDE.address());
        assertEquals(Optional.of("www.environnement.gouv.qc.ca"), GuideResource.MELCC_SITE.address());
    }
}
