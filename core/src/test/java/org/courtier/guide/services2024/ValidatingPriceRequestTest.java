package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.GivenNeeds.aNeed;
import static org.courtier.guide.services2024.GivenNeeds.attested;
import static org.courtier.guide.services2024.ServiceCategory.CHANGE_MANAGEMENT;
import static org.courtier.guide.services2024.ServiceCategory.PRELIMINARY_ANALYSIS;
import static org.courtier.guide.services2024.ServicesAttestation.SCOPE_OF_QUALIFICATION;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.catalogue;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.Qualifications;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Kernel;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.SupplierId;
import org.courtier.rule.Finding;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Section 3.3.3: the Broker's validation of the price request. */
class ValidatingPriceRequestTest {

    private static final LocalDate TUE_2026_09_15 = LocalDate.of(2026, 9, 15);
    private static final LocalDate WED_2026_09_16 = LocalDate.of(2026, 9, 16);
    private static final LocalDate THU_2026_09_17 = LocalDate.of(2026, 9, 17);

    private static final String SUMMARY = "Migrer les boîtes de courriel de trois établissements";
    private static final Optional<Estimate> ESTIMATE = estimate("250000.00");
    private static final SubmitForValidation SUBMITTED = new SubmitForValidation(SUMMARY, ESTIMATE, Channel.EMAIL);
    private static final DecideValidation REFUSED =
            new DecideValidation(BrokerOutcome.REFUSED, "La section 4 est hors portée", List.of());

    @Test
    void the_client_submits_and_the_broker_decides() {
        ready().as(BROKER).refuses(SUBMITTED, "P-136");
        submitted().as(BUYER).refuses(authorised(CHANGE_MANAGEMENT), "P-135");
    }

    @Test
    void what_was_submitted_is_kept() {
        ValidationRequest kept = submitted().part(ValidationRequest.class);
        assertEquals(SUMMARY, kept.needSummary(), "P-136");
        assertEquals(ESTIMATE, Optional.of(kept.estimate()), "P-138");
        assertEquals(Moment.on(WED_2026_09_16), kept.submitted());
    }

    @Test
    void a_request_that_was_not_drawn_up_is_not_submitted() {
        ready().without(PriceRequest.class).refuses(SUBMITTED, "P-147");
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(
                        ready().without(PriceRequest.class).dossier(),
                        new PriceRequestSubmitted(SUMMARY, ESTIMATE.orElseThrow(), Moment.on(WED_2026_09_16))));
    }

    @Test
    void after_the_sending_nothing_is_submitted_or_decided() {
        Solicitation sent = new Solicitation(
                Moment.on(WED_2026_09_16), Moment.on(WED_2026_09_16), List.of(), false, List.of(), List.of());
        ready().given(sent).refuses(SUBMITTED, "P-147");
        submitted().given(sent).refuses(authorised(CHANGE_MANAGEMENT), "P-135");
    }

    @Test
    void the_need_was_validated_to_be_within_the_scope_of_the_qualification() {
        Play unvalidated = ready().without(Attestations.class);
        unvalidated.refuses(SUBMITTED, "P-080");
        unvalidated.given(attested(THU_2026_09_17, SCOPE_OF_QUALIFICATION)).refuses(SUBMITTED, "P-080");
        Attestations withoutTheDescription = new Attestations(
                List.of(new Attestation(SCOPE_OF_QUALIFICATION, BUYER, Moment.on(TUE_2026_09_15), Optional.empty())));
        unvalidated.given(withoutTheDescription).refuses(SUBMITTED, "P-081");
        assertTrue(ready().accepts(SUBMITTED).standingOn().stream()
                .anyMatch(f -> f.value().in(Language.ENGLISH).contains("version 1")));
    }

    @Test
    void a_scope_that_was_validated_for_an_earlier_need_does_not_count() {
        ready().given(aNeed(TUE_2026_09_15, CHANGE_MANAGEMENT)).accepts(SUBMITTED);
        ready().given(aNeed(WED_2026_09_16, CHANGE_MANAGEMENT)).refuses(SUBMITTED, "P-080");
    }

    @Test
    void the_categories_are_in_the_summary_table() {
        Catalogue without = without(CHANGE_MANAGEMENT);
        ready().with(without).refuses(SUBMITTED, "P-107");
        submitted().with(without).refuses(authorised(CHANGE_MANAGEMENT), "P-107");
        submitted().with(without).accepts(REFUSED);
    }

    @Test
    void the_template_is_the_one_current_on_the_day_of_the_submission() {
        Document second =
                Document.of("ged:2", ServicesDocument.PRICE_REQUEST_TEMPLATE, "2", DocumentFormat.TEXT_PROCESSOR);
        ready().with(publishing(second, THU_2026_09_17)).accepts(SUBMITTED);
        ready().with(publishing(second, WED_2026_09_16)).refuses(SUBMITTED, "P-127");
        ready().with(publishing(second, TUE_2026_09_15)).refuses(SUBMITTED, "P-127");
    }

    @Test
    void all_sections_must_have_been_completed() {
        Play unfinished = ready().given(request(new Section("Besoins", true), new Section("Bordereau", false)));
        Finding.Breach breach =
                unfinished.refuses(SUBMITTED, "P-132").breaches().get(0);
        assertEquals(Text.same("Bordereau"), breach.facts().get(0).value());
        ready().given(request()).refuses(SUBMITTED, "P-132");
    }

    @Test
    void a_section_of_the_template_that_is_missing_is_named() {
        Play known = ready().with(sections("Besoins", "Exigences du prestataire de services", "Bordereau"));
        Finding.Breach breach = known.refuses(SUBMITTED, "P-132").breaches().get(0);
        assertEquals(
                Text.same(TemplateSections.SUPPLIER_REQUIREMENTS),
                breach.facts().get(0).value());
        ready().with(sections("Besoins", "Bordereau")).accepts(SUBMITTED);
    }

    @Test
    void a_template_whose_sections_are_not_known_is_a_gap() {
        assertTrue(ready().advises(SUBMITTED, "P-132"));
        assertFalse(ready().with(sections("Besoins", "Bordereau")).advises(SUBMITTED, "P-132"));
        assertThrows(IllegalArgumentException.class, () -> new TemplateSections(List.of()));
    }

    @Test
    void a_summary_of_the_need_is_joined() {
        ready().refuses(new SubmitForValidation(" ", ESTIMATE, Channel.EMAIL), "P-136");
    }

    @Test
    void an_estimate_above_zero_is_joined() {
        ready().refuses(new SubmitForValidation(SUMMARY, Optional.empty(), Channel.EMAIL), "P-138");
        ready().refuses(new SubmitForValidation(SUMMARY, estimate("0.00"), Channel.EMAIL), "P-138");
        ready().accepts(new SubmitForValidation(SUMMARY, estimate("0.01"), Channel.EMAIL));
    }

    @Test
    void the_request_goes_to_the_broker_by_email() {
        for (Channel channel : Channel.values()) {
            SubmitForValidation submission = new SubmitForValidation(SUMMARY, ESTIMATE, channel);
            if (channel == Channel.EMAIL) {
                ready().accepts(submission);
            } else {
                ready().refuses(submission, "P-136");
            }
        }
    }

    @Test
    void contacted_suppliers_without_a_written_answer_on_file_are_pointed_out() {
        SupplierContact contact = new SupplierContact(
                List.of(AURORE, BOREAL),
                ContactPurpose.VALIDATE_MARKET,
                Channel.EMAIL,
                List.of(),
                Moment.on(TUE_2026_09_15));
        SupplierContacts contacts = SupplierContacts.NONE.with(contact).with(answer(AURORE));
        assertTrue(ready().given(contacts).advises(SUBMITTED, "P-124"));
        assertFalse(ready().given(contacts.with(answer(BOREAL))).advises(SUBMITTED, "P-124"));
    }

    @Test
    void the_broker_owes_a_decision_from_the_submission_on() {
        assertEquals(Duty.Status.OPEN, submitted().duty("P-134").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                submitted().does(authorised(CHANGE_MANAGEMENT)).duty("P-135").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                submitted().does(REFUSED).duty("P-134").status());
    }

    @Test
    void nothing_is_decided_before_it_is_submitted() {
        ready().as(BROKER).refuses(authorised(CHANGE_MANAGEMENT), "P-134");
        submitted().on(TUE_2026_09_15).refuses(authorised(CHANGE_MANAGEMENT), "P-134");
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(
                        ready().dossier(),
                        new ValidationDecided(BrokerOutcome.AUTHORISED, "", List.of(), Moment.on(WED_2026_09_16))));
    }

    @Test
    void what_is_authorised_fits_the_scope_of_every_selected_qualification() {
        Play two = submitted().given(aNeed(TUE_2026_09_15, CHANGE_MANAGEMENT, PRELIMINARY_ANALYSIS));
        two.refuses(authorised(CHANGE_MANAGEMENT), "P-134");
        two.refuses(authorised(), "P-134");
        CategoryFit unfit = new CategoryFit(PRELIMINARY_ANALYSIS, false);
        CategoryFit fit = new CategoryFit(CHANGE_MANAGEMENT, true);
        two.refuses(new DecideValidation(BrokerOutcome.AUTHORISED, "", List.of(unfit, fit)), "P-134");
        ScopeFit kept =
                two.does(authorised(CHANGE_MANAGEMENT, PRELIMINARY_ANALYSIS)).part(ScopeFit.class);
        assertTrue(kept.fits(CHANGE_MANAGEMENT) && kept.fits(PRELIMINARY_ANALYSIS));
        two.accepts(new DecideValidation(BrokerOutcome.REFUSED, "Hors portée", List.of(unfit)));
    }

    @Test
    void one_decision_validates_and_authorises_the_sending() {
        BrokerValidation validation =
                submitted().does(authorised(CHANGE_MANAGEMENT)).part(BrokerValidation.class);
        assertTrue(validation.authorised(), "P-135");
        assertFalse(submitted().does(REFUSED).part(BrokerValidation.class).authorised(), "P-135");
    }

    @Test
    void a_refusal_says_why() {
        submitted().refuses(new DecideValidation(BrokerOutcome.REFUSED, " ", List.of()), "P-135");
    }

    @Test
    void a_new_submission_undoes_the_decision() {
        Play again = submitted().does(REFUSED).as(BUYER).on(THU_2026_09_17).does(SUBMITTED);
        assertTrue(again.dossier().find(BrokerValidation.class).isEmpty());
        assertTrue(again.duty("P-134").open());
    }

    @Test
    void a_category_is_judged_once() {
        CategoryFit fit = new CategoryFit(CHANGE_MANAGEMENT, true);
        assertThrows(
                IllegalArgumentException.class,
                () -> new DecideValidation(BrokerOutcome.AUTHORISED, "", List.of(fit, fit)));
    }

    /** Everything that a submission on 16 September asks for. */
    private static Play ready() {
        return anOpenedDossier()
                .given(
                        aNeed(MON_2026_09_14, CHANGE_MANAGEMENT),
                        attested(TUE_2026_09_15, SCOPE_OF_QUALIFICATION),
                        request(new Section("Besoins", true), new Section("Bordereau", true)))
                .on(WED_2026_09_16);
    }

    private static Play submitted() {
        return ready().does(SUBMITTED).as(BROKER);
    }

    private static PriceRequest request(Section... sections) {
        return new PriceRequest(
                document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
                List.of(sections),
                List.of(),
                TaxBasis.BEFORE_TAXES,
                Moment.on(TUE_2026_09_15));
    }

    private static DecideValidation authorised(ServiceCategory... fitting) {
        return new DecideValidation(
                BrokerOutcome.AUTHORISED,
                "",
                List.of(fitting).stream().map(c -> new CategoryFit(c, true)).toList());
    }

    private static SupplierAnswer answer(SupplierId supplier) {
        return new SupplierAnswer(supplier, document(ServicesDocument.SUPPLIER_ANSWERS), Moment.on(TUE_2026_09_15));
    }

    private static Optional<Estimate> estimate(String amount) {
        return Optional.of(new Estimate(Money.parse(amount), TaxBasis.BEFORE_TAXES));
    }

    private static References sections(String... names) {
        return References.of(new Reference<>(
                TemplateSections.KEY,
                "1",
                new TemplateSections(List.of(names)),
                Text.of("Gabarit de demande de prix, version 1", "Price-request template, version 1"),
                MON_2026_09_14,
                Optional.empty()));
    }

    private static Catalogue publishing(Document document, LocalDate on) {
        Documentation documentation = catalogue().find(Documentation.class).orElseThrow();
        return catalogue()
                .with(catalogue().parts().with(documentation.with(new PublishedDocument(document, Moment.on(on)))));
    }

    private static Catalogue without(ServiceCategory category) {
        Qualifications all = catalogue().find(Qualifications.class).orElseThrow();
        Qualifications fewer = new Qualifications(all.changes().stream()
                .filter(c -> !c.category().equals(category))
                .toList());
        return catalogue().with(catalogue().parts().with(fewer));
    }
}
