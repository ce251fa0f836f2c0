package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.CONTRACT_TEMPLATE;
import static org.courtier.guide.services2024.Concluding.DRAFTS;
import static org.courtier.guide.services2024.Concluding.FINAL_VERSIONS;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.FORM_TEMPLATE;
import static org.courtier.guide.services2024.Concluding.FRI_2026_10_02;
import static org.courtier.guide.services2024.Concluding.MON_2026_09_28;
import static org.courtier.guide.services2024.Concluding.MON_2026_10_05;
import static org.courtier.guide.services2024.Concluding.THU_2026_10_01;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_29;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.WED_2026_09_30;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.approved;
import static org.courtier.guide.services2024.Concluding.attested;
import static org.courtier.guide.services2024.Concluding.authorisations;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.choiceOf;
import static org.courtier.guide.services2024.Concluding.collected;
import static org.courtier.guide.services2024.Concluding.financial;
import static org.courtier.guide.services2024.Concluding.obtained;
import static org.courtier.guide.services2024.Concluding.offer;
import static org.courtier.guide.services2024.Concluding.readyForFinalVersions;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.anOpenedDossierOf;
import static org.courtier.testkit.services2024.Scene.catalogue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.QualificationChange;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.Qualifications;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Offers;
import org.courtier.rule.Finding;
import org.courtier.rule.RowId;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;

/** Section 3.5: steps 2 to 7. */
class PreparingContractTest {

    private static final Need TWO_CATEGORIES = new Need(
            List.of(ServiceCategory.CHANGE_MANAGEMENT, ServiceCategory.PRELIMINARY_ANALYSIS),
            new NeedElements(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            Moment.on(Scene.MON_2026_09_14),
            Moment.on(Scene.MON_2026_09_14));

    /** A contact on Monday 28 September 2026; on the next day, with the Broker. */
    private static Play contacted() {
        return aChosenSupplier()
                .given(Preparation.begun(AURORE, Moment.on(MON_2026_09_28)), TWO_CATEGORIES)
                .as(BROKER)
                .on(TUE_2026_09_29);
    }

    /** Everything there for the preliminary versions, on Wednesday 30 September 2026, with the Broker. */
    private static Play readyToPrepare() {
        return contacted()
                .given(collected(AURORE), attested(ServicesAttestation.ADMINISTRATIVE_ELIGIBILITY))
                .on(WED_2026_09_30);
    }

    // steps 2 to 5

    @Test
    void the_broker_collects_the_information_after_the_contact_P_210() {
        Play play = contacted();
        assertEquals(Duty.Status.OPEN, play.duty("P-210").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                play.does(new CollectInformation()).duty("P-210").status());
        play.on(Scene.MON_2026_09_14).refuses(new CollectInformation(), "P-210");
        play.without(Preparation.class).refuses(new CollectInformation(), "P-210");
        play.as(BUYER).refuses(new CollectInformation(), "P-210");
    }

    @Test
    void the_preliminary_versions_follow_the_information_P_215() {
        readyToPrepare().does(DRAFTS);
        readyToPrepare().given(contacted().part(Preparation.class)).refuses(DRAFTS, "P-215");
        readyToPrepare().as(BUYER).refuses(DRAFTS, "P-215");
    }

    @Test
    void the_preliminary_versions_are_owed_P_215_P_048() {
        Play play = readyToPrepare();
        assertEquals(Duty.Status.OPEN, play.duty("P-215").status());
        assertEquals(Duty.Status.DONE_IN_TIME, play.does(DRAFTS).duty("P-048").status());
    }

    @Test
    void they_are_a_contract_and_a_commitment_form_P_215_P_099() {
        readyToPrepare().refuses(new PrepareDrafts(FORM, CONTRACT_TEMPLATE, CONTRACT, FORM_TEMPLATE), "P-215", "P-099");
    }

    @Test
    void the_administrative_eligibility_is_validated_first_P_214() {
        readyToPrepare().given(attested()).refuses(DRAFTS, "P-214");
    }

    @Test
    void the_preparation_goes_on_while_an_authorisation_is_pending_P_360() {
        Authorisation pending = Authorisation.applicable(AuthorisationKind.LGCE, "", Moment.on(MON_2026_09_28));
        Play play = readyToPrepare().given(Authorisations.NONE.with(pending)).does(DRAFTS);
        play.does(new SendDrafts()).as(BUYER).does(new ApproveDrafts());
        assertEquals(List.of(new RowId("P-360")), PreparingContract.WHILE_PENDING.rows());
    }

    @Test
    void they_are_drawn_from_the_templates_current_on_that_day_P_216_P_048() {
        Document newer = edition(ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE);
        Document newerForm = edition(ServicesDocument.COMMITMENT_FORM_TEMPLATE);
        PrepareDrafts newest = new PrepareDrafts(CONTRACT, newer, FORM, newerForm);
        Play sinceWednesday = readyToPrepare().with(publishing(Moment.on(WED_2026_09_30), newer, newerForm));
        sinceWednesday.does(newest);
        sinceWednesday.refuses(DRAFTS, "P-216");
        readyToPrepare()
                .with(publishing(Moment.on(THU_2026_10_01), newer, newerForm))
                .does(DRAFTS);
        readyToPrepare().refuses(new PrepareDrafts(CONTRACT, newer, FORM, FORM_TEMPLATE), "P-216", "P-048");
        readyToPrepare().refuses(new PrepareDrafts(CONTRACT, CONTRACT_TEMPLATE, FORM, newerForm), "P-216");
    }

    @Test
    void without_a_published_template_nothing_is_prepared_P_216() {
        Catalogue bare = catalogue().with(catalogue().parts().without(Documentation.class));
        Finding.Breach breach =
                readyToPrepare().with(bare).refuses(DRAFTS, "P-216").breaches().get(0);
        assertTrue(breach.sentence(Language.ENGLISH).contains("a template published in the Catalogue"));
    }

    private static Document edition(ServicesDocument kind) {
        return Document.of("ged:newer", kind, "2", DocumentFormat.PDF);
    }

    private static Catalogue publishing(Moment on, Document... documents) {
        Catalogue catalogue = catalogue();
        Documentation all = catalogue.find(Documentation.class).orElseThrow();
        for (Document document : documents) {
            all = all.with(new PublishedDocument(document, on));
        }
        return catalogue.with(catalogue.parts().with(all));
    }

    @Test
    void the_supplier_is_still_qualified_for_every_category_on_that_day_P_107_P_336_P_417() {
        for (QualificationStatus status : QualificationStatus.values()) {
            Play changed = readyToPrepare().with(changing(status, Moment.on(WED_2026_09_30)));
            if (status == QualificationStatus.QUALIFIED) {
                changed.does(DRAFTS);
            } else {
                changed.refuses(DRAFTS, "P-107", "P-336", "P-417");
            }
        }
        readyToPrepare()
                .with(changing(QualificationStatus.WITHDRAWN, Moment.on(THU_2026_10_01)))
                .does(DRAFTS);
        readyToPrepare().given(choiceOf(UNKNOWN), collected(UNKNOWN)).refuses(DRAFTS, "P-107");
    }

    private static Catalogue changing(QualificationStatus status, Moment on) {
        Catalogue catalogue = catalogue();
        Qualifications changed = catalogue
                .find(Qualifications.class)
                .orElseThrow()
                .with(new QualificationChange(AURORE, ServiceCategory.PRELIMINARY_ANALYSIS, status, on));
        return catalogue.with(catalogue.parts().with(changed));
    }

    @Test
    void the_contract_is_that_of_the_retained_supplier_P_194_P_203() {
        readyToPrepare().given(choiceOf(BOREAL)).refuses(DRAFTS, "P-194", "P-203");
    }

    @Test
    void new_preliminary_versions_need_a_new_approval_and_drop_the_final_ones() {
        Play prepared = readyToPrepare()
                .given(approved(AURORE), new FinalVersions(CONTRACT, FORM, true, Moment.on(FRI_2026_10_02)))
                .on(MON_2026_10_05)
                .does(DRAFTS);
        assertTrue(prepared.part(Preparation.class).approved().isEmpty());
        assertTrue(prepared.dossier().find(FinalVersions.class).isEmpty());
    }

    @Test
    void a_signed_contract_is_prepared_no_more_P_330() {
        Signatures signed =
                Signatures.NONE.with(new Signature(Party.CLIENT, SIGNATORY.person(), Moment.on(TUE_2026_09_29)));
        Play play = readyToPrepare().given(signed);
        play.refuses(DRAFTS, "P-330");
        readyForFinalVersions(AURORE).given(signed).refuses(FINAL_VERSIONS, "P-330");
        Parts parts = play.dossier().parts();
        DraftsPrepared impossible = new DraftsPrepared(List.of(), List.of(), Moment.on(WED_2026_09_30));
        assertThrows(ImpossibleEvent.class, () -> impossible.applyTo(parts));
    }

    // steps 6 and 7

    @Test
    void the_preliminary_versions_are_sent_once_prepared_P_217() {
        readyToPrepare().refuses(new SendDrafts(), "P-217");
        Play prepared = readyToPrepare().does(DRAFTS);
        assertEquals(Duty.Status.OPEN, prepared.duty("P-217").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                prepared.does(new SendDrafts()).duty("P-217").status());
        prepared.as(BUYER).refuses(new SendDrafts(), "P-217");
    }

    @Test
    void the_client_approves_what_was_sent_P_218() {
        Play prepared = readyToPrepare().does(DRAFTS);
        prepared.as(BUYER).refuses(new ApproveDrafts(), "P-218");
        prepared.does(new SendDrafts()).as(BUYER).does(new ApproveDrafts());
        prepared.does(new SendDrafts()).refuses(new ApproveDrafts(), "P-218");
    }

    @Test
    void the_client_confirms_only_authorisations_that_the_file_has_P_218_P_185() {
        Play ready = readyForFinalVersions(AURORE).given(collected(AURORE)).as(BUYER);
        ready.does(new ConfirmAuthorisations());
        ready.given(Authorisations.NONE).refuses(new ConfirmAuthorisations(), "P-199", "P-185");
        ready.given(choiceOf(BOREAL)).refuses(new ConfirmAuthorisations(), "P-198");
        ready.as(BROKER).refuses(new ConfirmAuthorisations(), "P-218");
        ready.on(Scene.MON_2026_09_14).given(authorisationsOfOld()).refuses(new ConfirmAuthorisations(), "P-201");
    }

    private static Authorisations authorisationsOfOld() {
        Moment old = Moment.on(Scene.MON_2026_09_14);
        Authorisation financial = Authorisation.applicable(AuthorisationKind.FINANCIAL, "", old)
                .decided(AuthorisationStatus.OBTAINED, Optional.of(beforeTaxes("100000.00")), old);
        return Authorisations.NONE.with(financial);
    }

    @Test
    void no_final_versions_before_the_approval_P_219_P_218() {
        Preparation unapproved = collected(AURORE)
                .draftsPrepared(List.of(CONTRACT, FORM), Moment.on(WED_2026_09_30))
                .draftsSent(Moment.on(THU_2026_10_01))
                .authorisationsConfirmed(Moment.on(FRI_2026_10_02));
        readyForFinalVersions(AURORE).given(unapproved).refuses(FINAL_VERSIONS, "P-219", "P-218");
        readyForFinalVersions(AURORE)
                .given(unapproved.approved(Moment.on(TUE_2026_10_06)))
                .refuses(FINAL_VERSIONS, "P-219");
        readyForFinalVersions(AURORE)
                .given(unapproved.approved(Moment.on(MON_2026_10_05)))
                .does(FINAL_VERSIONS);
    }

    @Test
    void no_final_versions_before_the_confirmation_P_361_P_218() {
        Preparation unconfirmed = collected(AURORE)
                .draftsPrepared(List.of(CONTRACT, FORM), Moment.on(WED_2026_09_30))
                .draftsSent(Moment.on(THU_2026_10_01))
                .approved(Moment.on(FRI_2026_10_02));
        readyForFinalVersions(AURORE).given(unconfirmed).refuses(FINAL_VERSIONS, "P-361", "P-218");
    }

    @Test
    void the_final_versions_are_owed_once_approved_and_confirmed_P_415() {
        Play ready = readyForFinalVersions(AURORE);
        assertEquals(Duty.Status.OPEN, ready.duty("P-415").status());
        assertEquals(Moment.on(FRI_2026_10_02), ready.duty("P-415").opened());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                ready.does(FINAL_VERSIONS).duty("P-415").status());
        assertEquals(List.of(), ready.given(collected(AURORE)).duties("P-415"));
        ready.as(BUYER).refuses(FINAL_VERSIONS, "P-415");
    }

    @Test
    void they_are_the_contract_and_the_form_P_415() {
        readyForFinalVersions(AURORE).refuses(new SendFinalVersions(FORM, CONTRACT, true), "P-415");
    }

    @Test
    void the_final_contract_bears_the_brokers_stamp_P_418_P_330() {
        readyForFinalVersions(AURORE).refuses(new SendFinalVersions(CONTRACT, FORM, false), "P-418", "P-330");
        assertTrue(readyForFinalVersions(AURORE)
                .does(FINAL_VERSIONS)
                .part(FinalVersions.class)
                .stamped());
    }

    // authorisations at the final versions: P-173, P-185, P-198 to P-200, P-211

    @Test
    void the_final_versions_wait_for_the_chief_executive_P_173_P_198() {
        readyForFinalVersions(BOREAL).refuses(FINAL_VERSIONS, "P-173", "P-198", "P-361");
        readyForFinalVersions(BOREAL, chief(Moment.on(TUE_2026_10_06))).refuses(FINAL_VERSIONS, "P-173");
        readyForFinalVersions(BOREAL, chief(Moment.on(MON_2026_10_05))).does(FINAL_VERSIONS);
        readyForFinalVersions(BOREAL, chief(Moment.on(FRI_2026_10_02))).does(FINAL_VERSIONS);
        Authorisation refused = chief(Moment.on(FRI_2026_10_02))
                .decided(AuthorisationStatus.REFUSED, Optional.empty(), Moment.on(FRI_2026_10_02));
        readyForFinalVersions(BOREAL, refused).refuses(FINAL_VERSIONS, "P-173");
    }

    private static Authorisation chief(Moment on) {
        return obtained(AuthorisationKind.CHIEF_EXECUTIVE, on);
    }

    @Test
    void a_merely_recommended_authorisation_never_blocks_P_198_P_175() {
        Authorisation asked = Authorisation.applicable(AuthorisationKind.CHIEF_EXECUTIVE, "", Moment.on(MON_2026_09_28))
                .requested(List.of(), Optional.empty(), Moment.on(MON_2026_09_28));
        readyForFinalVersions(AURORE, asked)
                .given(Concluding.choice(AURORE, 1, offer(AURORE, "90000.00")))
                .does(FINAL_VERSIONS);
    }

    @Test
    void the_financial_authorisation_is_of_at_least_the_estimated_total_P_199_P_211() {
        Play ready = readyForFinalVersions(AURORE);
        ready.given(only(beforeTaxes("89999.99"))).refuses(FINAL_VERSIONS, "P-199", "P-211");
        ready.given(only(beforeTaxes("90000.00"))).does(FINAL_VERSIONS);
        ready.given(only(beforeTaxes("90000.01"))).does(FINAL_VERSIONS);
        ready.given(Authorisations.NONE).refuses(FINAL_VERSIONS, "P-199", "P-211");
    }

    @Test
    void the_total_is_that_of_the_retained_offer_P_199() {
        Offers corrected = Offers.NONE.with(offer(AURORE, "95000.00"));
        Play ready = readyForFinalVersions(AURORE).given(corrected);
        ready.given(only(beforeTaxes("94999.99"))).refuses(FINAL_VERSIONS, "P-199");
        ready.given(only(beforeTaxes("95000.00"))).does(FINAL_VERSIONS);
    }

    @Test
    void amounts_of_unequal_tax_bases_are_not_compared_but_refused_P_199() {
        Estimate taxesIncluded = new Estimate(Money.parse("200000.00"), TaxBasis.TAXES_INCLUDED);
        Finding.Breach breach = readyForFinalVersions(AURORE)
                .given(only(taxesIncluded))
                .refuses(FINAL_VERSIONS, "P-199")
                .breaches()
                .get(0);
        assertTrue(breach.sentence(Language.ENGLISH).contains("$200,000.00 taxes included"));
        assertTrue(breach.sentence(Language.ENGLISH).contains("$90,000.00 before taxes"));
    }

    private static Authorisations only(Estimate amount) {
        return Authorisations.NONE.with(financial(amount));
    }

    @Test
    void the_final_versions_wait_for_every_declared_authorisation_P_185_P_200_P_361() {
        Authorisation pending = Authorisation.applicable(AuthorisationKind.OTHER, "Comité", Moment.on(MON_2026_09_28));
        readyForFinalVersions(AURORE, pending).refuses(FINAL_VERSIONS, "P-185", "P-200", "P-361");
        readyForFinalVersions(AURORE, obtained(AuthorisationKind.OTHER, Moment.on(MON_2026_10_05)))
                .does(FINAL_VERSIONS);
    }

    @Test
    void a_client_outside_the_RCTI_still_waits_for_what_it_declared_P_200_P_171() {
        cityReady(BOREAL).refuses(FINAL_VERSIONS, "P-200");
        cityReady(BOREAL).given(authorisations()).does(FINAL_VERSIONS);
    }

    private static Play cityReady(SupplierId retained) {
        return anOpenedDossierOf(Scene.CITY)
                .as(BROKER)
                .on(MON_2026_10_05)
                .given(
                        choiceOf(retained),
                        approved(retained),
                        authorisations(Authorisation.applicable(
                                AuthorisationKind.CHIEF_EXECUTIVE, "", Moment.on(MON_2026_09_28))));
    }
}
