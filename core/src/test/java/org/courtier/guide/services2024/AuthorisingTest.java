package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.FRI_2026_09_25;
import static org.courtier.guide.services2024.Concluding.MON_2026_09_28;
import static org.courtier.guide.services2024.Concluding.MON_2026_10_05;
import static org.courtier.guide.services2024.Concluding.THU_2026_09_24;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_15;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.attested;
import static org.courtier.guide.services2024.Concluding.authorisations;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.choice;
import static org.courtier.guide.services2024.Concluding.choiceOf;
import static org.courtier.guide.services2024.Concluding.collected;
import static org.courtier.guide.services2024.Concluding.financial;
import static org.courtier.guide.services2024.Concluding.obtained;
import static org.courtier.guide.services2024.Concluding.offer;
import static org.courtier.guide.services2024.Concluding.solicitationOf;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.anOpenedDossierOf;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Justification;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Excluded;
import org.courtier.rule.Finding;
import org.courtier.rule.RowId;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Section 3.4.3. */
class AuthorisingTest {

    private static final Criterion EXPERIENCE =
            new Criterion("Expérience", CriterionKind.ASSET, Optional.of("migration comparable"));
    private static final PrepareJustification JUSTIFICATION =
            new PrepareJustification(List.of(EXPERIENCE), document(ServicesDocument.JUSTIFICATION));
    private static final RequestAuthorisation OF_THE_CHIEF = new RequestAuthorisation(
            AuthorisationKind.CHIEF_EXECUTIVE,
            "",
            List.of(document(ServicesDocument.AUTHORISATION_FORM)),
            Optional.empty());
    private static final RecordAuthorisation BY_THE_CHIEF = new RecordAuthorisation(
            AuthorisationKind.CHIEF_EXECUTIVE, "", AuthorisationStatus.OBTAINED, Optional.empty());

    private static RequestAuthorisation financialOf(String amount) {
        return new RequestAuthorisation(AuthorisationKind.FINANCIAL, "", List.of(), Optional.of(beforeTaxes(amount)));
    }

    private static AuthorisationNeed need(Play play) {
        return play.asks(new ChiefExecutiveAuthorisation()).value().orElseThrow();
    }

    private static boolean cites(Answer<?> answer, String row) {
        return answer.findings().stream()
                .filter(Finding.Recommendation.class::isInstance)
                .flatMap(f -> f.citations().stream())
                .anyMatch(c -> c.row().value().equals(row));
    }

    private static Play anotherThanTheLowest() {
        return aChosenSupplier().given(choiceOf(BOREAL));
    }

    // what article 48 asks for: P-170 to P-177

    @Test
    void the_lowest_price_needs_no_authorisation_under_article_48_P_172() {
        assertEquals(AuthorisationNeed.NOT_REQUIRED, need(aChosenSupplier()));
    }

    @Test
    void one_cent_above_the_lowest_price_needs_one_P_173() {
        Play play = aChosenSupplier();
        assertEquals(
                AuthorisationNeed.REQUIRED,
                need(play.given(choice(BOREAL, 2, offer(AURORE, "90000.00"), offer(BOREAL, "90000.01")))));
        assertEquals(
                AuthorisationNeed.NOT_REQUIRED,
                need(play.given(choice(BOREAL, 2, offer(AURORE, "90000.01"), offer(BOREAL, "90000.00")))));
    }

    @Test
    void every_tied_response_is_the_lowest_P_172() {
        Play play = aChosenSupplier();
        Choice tied = choice(BOREAL, 2, offer(AURORE, "90000.00"), offer(BOREAL, "90000.00"));
        assertEquals(AuthorisationNeed.NOT_REQUIRED, need(play.given(tied)));
    }

    @Test
    void only_clients_subject_to_the_RCTI_are_concerned_P_170_P_171() {
        Play city = anOpenedDossierOf(CITY).on(MON_2026_09_28);
        assertEquals(AuthorisationNeed.NOT_APPLICABLE, need(city.given(choiceOf(BOREAL))));
        Answer<?> answer = city.asks(new ChiefExecutiveAuthorisation());
        assertTrue(cites(answer, "P-171"));
        assertTrue(cites(answer, "P-040"));
        assertFalse(cites(aChosenSupplier().asks(new ChiefExecutiveAuthorisation()), "P-171"));
    }

    @Test
    void nothing_is_known_before_the_choice() {
        Answer<AuthorisationNeed> answer = anOpenedDossier().asks(new ChiefExecutiveAuthorisation());
        assertEquals(Answer.Status.NOT_KNOWN, answer.status());
    }

    @Test
    void a_single_supplier_solicited_makes_it_recommended_and_not_confirmable_P_175_P_177() {
        Play play = aChosenSupplier().given(solicitationOf(AURORE), choice(AURORE, 1, offer(AURORE, "90000.00")));
        Answer<AuthorisationNeed> answer = play.asks(new ChiefExecutiveAuthorisation());
        assertEquals(Optional.of(AuthorisationNeed.RECOMMENDED), answer.value());
        assertTrue(cites(answer, "P-175"));
        assertTrue(answer.facts().stream().anyMatch(f -> f.value().english().equals("not confirmable")));
        assertFalse(cites(aChosenSupplier().asks(new ChiefExecutiveAuthorisation()), "P-175"));
    }

    @Test
    void a_single_response_makes_it_recommended_however_many_were_solicited_P_176() {
        Play play = aChosenSupplier().given(choice(AURORE, 2, offer(AURORE, "90000.00")));
        Answer<AuthorisationNeed> answer = play.asks(new ChiefExecutiveAuthorisation());
        assertEquals(Optional.of(AuthorisationNeed.RECOMMENDED), answer.value());
        assertTrue(cites(answer, "P-176"));
        assertFalse(cites(answer, "P-175"));
        assertFalse(cites(aChosenSupplier().asks(new ChiefExecutiveAuthorisation()), "P-176"));
    }

    @Test
    void under_the_strict_reading_an_unconfirmed_price_needs_the_authorisation_P_177() {
        Play play = aChosenSupplier(UnconfirmedPrice.READING.choose(UnconfirmedPrice.REQUIRED))
                .given(choice(AURORE, 2, offer(AURORE, "90000.00")));
        assertEquals(AuthorisationNeed.REQUIRED, need(play));
    }

    @Test
    void a_response_left_out_is_documented_before_another_is_the_lowest_P_172() {
        Comparison without = Comparison.of(
                TaxBasis.BEFORE_TAXES,
                List.of(offer(AURORE, "90000.00"), offer(BOREAL, "100000.00")),
                List.of(new Excluded(CARTIER, Text.of("non conforme", "not conforming"))),
                3);
        Choice choice = new Choice(AURORE, List.of(), without, Moment.on(THU_2026_09_24));
        assertTrue(cites(aChosenSupplier().given(choice).asks(new ChiefExecutiveAuthorisation()), "P-172"));
        assertFalse(cites(aChosenSupplier().asks(new ChiefExecutiveAuthorisation()), "P-172"));
    }

    // the justification and the request: P-416, P-178, P-180, P-181

    @Test
    void only_the_client_declares_prepares_and_requests_P_181() {
        Play broker = anotherThanTheLowest().as(BROKER);
        broker.refuses(new DeclareAuthorisation(AuthorisationKind.LGCE, ""), "P-181");
        broker.refuses(JUSTIFICATION, "P-181");
        broker.refuses(financialOf("90000.00"), "P-181");
    }

    @Test
    void the_justification_is_owed_when_the_authorisation_is_required_P_416() {
        Play play = anotherThanTheLowest();
        assertEquals(Duty.Status.OPEN, play.duty("P-416").status());
        Play after = play.does(JUSTIFICATION);
        assertEquals(Duty.Status.DONE_IN_TIME, after.duty("P-416").status());
        assertEquals(List.of(EXPERIENCE), after.part(Justification.class).criteria());
        assertEquals(List.of(), aChosenSupplier().duties("P-416"));
    }

    @Test
    void the_justification_is_a_document_of_its_kind_P_416() {
        anotherThanTheLowest().refuses(new PrepareJustification(List.of(), document(ServicesDocument.OTHER)), "P-416");
    }

    @Test
    void the_justification_precedes_the_request_P_416() {
        Play play = anotherThanTheLowest();
        play.refuses(OF_THE_CHIEF, "P-416");
        play.does(JUSTIFICATION).does(OF_THE_CHIEF);
        Play prepared = play.does(JUSTIFICATION);
        prepared.on(FRI_2026_09_25).refuses(OF_THE_CHIEF, "P-416");
    }

    @Test
    void a_justification_of_an_earlier_choice_is_of_another_P_416() {
        Justification earlier =
                new Justification(List.of(), document(ServicesDocument.JUSTIFICATION), Moment.on(TUE_2026_09_15));
        Play play = anotherThanTheLowest().given(earlier);
        play.refuses(OF_THE_CHIEF, "P-416");
        assertEquals(Duty.Status.OPEN, play.duty("P-416").status());
    }

    @Test
    void a_justification_may_rest_on_one_or_several_criteria_P_178() {
        Criterion method = new Criterion("Méthode", CriterionKind.ASSET, Optional.of("transfert des connaissances"));
        Play play = anotherThanTheLowest();
        play.does(JUSTIFICATION);
        play.does(new PrepareJustification(List.of(EXPERIENCE, method), document(ServicesDocument.JUSTIFICATION)));
        assertEquals(List.of(new RowId("P-178")), Authorising.CRITERIA.rows());
    }

    @Test
    void a_criterion_that_the_price_request_had_not_is_warned_of_P_178() {
        PriceRequest request = new PriceRequest(
                document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
                List.of(),
                List.of(EXPERIENCE),
                TaxBasis.BEFORE_TAXES,
                Moment.on(TUE_2026_09_15));
        assertTrue(anotherThanTheLowest().advises(JUSTIFICATION, "P-178"));
        assertFalse(anotherThanTheLowest().given(request).advises(JUSTIFICATION, "P-178"));
    }

    @Test
    void a_criterion_without_a_link_to_the_object_is_warned_of_P_178() {
        Criterion unlinked = new Criterion("Expérience", CriterionKind.ASSET, Optional.empty());
        PriceRequest request = new PriceRequest(
                document(ServicesDocument.PRICE_REQUEST_TEMPLATE),
                List.of(),
                List.of(unlinked),
                TaxBasis.BEFORE_TAXES,
                Moment.on(TUE_2026_09_15));
        assertTrue(anotherThanTheLowest()
                .given(request)
                .advises(
                        new PrepareJustification(List.of(unlinked), document(ServicesDocument.JUSTIFICATION)),
                        "P-178"));
    }

    @Test
    void annex_2_is_joined_to_the_request_P_180() {
        RequestAuthorisation without =
                new RequestAuthorisation(AuthorisationKind.CHIEF_EXECUTIVE, "", List.of(), Optional.empty());
        Play play = anotherThanTheLowest().does(JUSTIFICATION);
        play.refuses(without, "P-180");
        aChosenSupplier().does(without);
    }

    @Test
    void the_request_is_owed_until_it_is_transmitted_P_181_P_180() {
        Play play = anotherThanTheLowest();
        assertEquals(Duty.Status.OPEN, play.duty("P-181").status());
        Play after = play.does(JUSTIFICATION).does(OF_THE_CHIEF);
        assertEquals(Duty.Status.DONE_IN_TIME, after.duty("P-180").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME, play.does(BY_THE_CHIEF).duty("P-181").status());
        assertEquals(List.of(), aChosenSupplier().duties("P-181"));
    }

    @Test
    void the_chief_executive_or_the_client_tells_the_outcome_P_173() {
        Play play = anotherThanTheLowest().does(JUSTIFICATION).does(OF_THE_CHIEF);
        assertTrue(play.as(CHIEF)
                .does(BY_THE_CHIEF)
                .part(Authorisations.class)
                .obtained(AuthorisationKind.CHIEF_EXECUTIVE));
        play.does(BY_THE_CHIEF);
        play.as(SUPPLIER).refuses(BY_THE_CHIEF, "P-173");
    }

    @Test
    void an_outcome_is_obtained_or_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new RecordAuthorisation(
                        AuthorisationKind.LGCE, "", AuthorisationStatus.REQUESTED, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new DeclareAuthorisation(AuthorisationKind.OTHER, " "));
    }

    // the other authorisations: P-184, P-185, P-186, P-187, P-199

    @Test
    void an_authorisation_is_declared_once_P_185() {
        DeclareAuthorisation committee = new DeclareAuthorisation(AuthorisationKind.OTHER, "Comité");
        Play play = aChosenSupplier().does(committee);
        play.refuses(committee, "P-185");
        play.does(new DeclareAuthorisation(AuthorisationKind.OTHER, "Conseil"));
        Parts declared = play.dossier().parts();
        AuthorisationDeclared again =
                new AuthorisationDeclared(AuthorisationKind.OTHER, "Comité", Moment.on(MON_2026_09_28));
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(declared));
    }

    @Test
    void every_declared_authorisation_is_outstanding_until_it_is_obtained_P_185() {
        Play play = aChosenSupplier()
                .given(authorisations())
                .does(new DeclareAuthorisation(AuthorisationKind.UNION_CONSULTATION, ""));
        assertEquals(
                List.of(new LackingAuthorisation(
                        AuthorisationKind.UNION_CONSULTATION, "", Optional.of(AuthorisationStatus.APPLICABLE))),
                play.asks(new OutstandingAuthorisations()).value().orElseThrow());
        Play after = play.does(new RecordAuthorisation(
                AuthorisationKind.UNION_CONSULTATION, "", AuthorisationStatus.OBTAINED, Optional.empty()));
        assertEquals(
                Optional.of(List.of()),
                after.asks(new OutstandingAuthorisations()).value());
    }

    @Test
    void the_financial_and_the_required_one_are_outstanding_without_being_declared_P_198_P_199() {
        List<LackingAuthorisation> lacking = anotherThanTheLowest()
                .asks(new OutstandingAuthorisations())
                .value()
                .orElseThrow();
        assertEquals(
                List.of(AuthorisationKind.CHIEF_EXECUTIVE, AuthorisationKind.FINANCIAL),
                lacking.stream().map(LackingAuthorisation::kind).toList());
    }

    @Test
    void other_authorisations_are_recalled_until_one_is_declared_P_184() {
        Play play = aChosenSupplier();
        assertTrue(cites(play.asks(new OutstandingAuthorisations()), "P-184"));
        Play declared = play.does(new DeclareAuthorisation(AuthorisationKind.LGCE, ""));
        assertFalse(cites(declared.asks(new OutstandingAuthorisations()), "P-184"));
    }

    @Test
    void the_financial_authorisation_is_better_requested_after_the_choice_P_186() {
        Play play = aChosenSupplier();
        assertFalse(play.on(THU_2026_09_24).advises(financialOf("90000.00"), "P-186"));
        assertFalse(play.on(FRI_2026_09_25).advises(financialOf("90000.00"), "P-186"));
        assertTrue(play.on(TUE_2026_09_15).advises(financialOf("90000.00"), "P-186"));
        assertTrue(play.without(Choice.class).advises(financialOf("90000.00"), "P-186"));
    }

    @Test
    void the_financial_request_states_its_amount_P_199() {
        aChosenSupplier()
                .refuses(
                        new RequestAuthorisation(AuthorisationKind.FINANCIAL, "", List.of(), Optional.empty()),
                        "P-199");
        Play asked = aChosenSupplier().does(financialOf("90000.00"));
        Authorisation requested = asked.part(Authorisations.class)
                .find(AuthorisationKind.FINANCIAL)
                .orElseThrow();
        assertEquals(AuthorisationStatus.REQUESTED, requested.status());
        assertEquals(
                Moment.on(MON_2026_09_28), requested.request().orElseThrow().on());
    }

    @Test
    void an_authorised_amount_below_the_total_is_to_be_obtained_again_P_187() {
        Play play = aChosenSupplier();
        assertTrue(exceeded(play, beforeTaxes("89999.99")));
        assertFalse(exceeded(play, beforeTaxes("90000.00")));
        assertFalse(exceeded(play, beforeTaxes("90000.01")));
        assertFalse(exceeded(play, new Estimate(Money.parse("80000.00"), TaxBasis.TAXES_INCLUDED)));
    }

    private static boolean exceeded(Play play, Estimate authorised) {
        Authorisations only = Authorisations.NONE.with(financial(authorised));
        return cites(play.given(only).asks(new OutstandingAuthorisations()), "P-187");
    }

    @Test
    void the_broker_is_informed_of_the_financial_authorisation_without_any_document_P_212_P_213() {
        Play play = aChosenSupplier()
                .does(new RecordAuthorisation(
                        AuthorisationKind.FINANCIAL,
                        "",
                        AuthorisationStatus.OBTAINED,
                        Optional.of(beforeTaxes("90000.00"))));
        assertEquals(Duty.Status.OPEN, play.duty("P-212").status());
        assertEquals(List.of(new RowId("P-213")), Authorising.NO_DOCUMENT.rows());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                play.given(attested(ServicesAttestation.FINANCIAL_AUTHORISATION_NOTIFIED))
                        .given(authorisations())
                        .duty("P-212")
                        .status());
        assertEquals(
                Duty.Status.OPEN,
                play.given(attested(ServicesAttestation.FINANCIAL_AUTHORISATION_NOTIFIED))
                        .duty("P-212")
                        .status());
    }

    @Test
    void clients_under_the_RCTI_account_to_the_SCT_once_the_contract_is_signed_P_183() {
        Signatures both = Signatures.NONE
                .with(new Signature(Party.SUPPLIER, SUPPLIER.person(), Moment.on(MON_2026_10_05)))
                .with(new Signature(Party.CLIENT, SIGNATORY.person(), Moment.on(MON_2026_10_05)));
        Play signed = aChosenSupplier().given(both).on(TUE_2026_10_06);
        assertEquals(Duty.Status.OPEN, signed.duty("P-183").status());
        assertEquals(List.of(), aChosenSupplier().duties("P-183"));
        assertEquals(List.of(), anOpenedDossierOf(CITY).given(both).duties("P-183"));
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                signed.given(new Attestations(List.of(new Attestation(
                                ServicesAttestation.ACCOUNTABILITY_REPORTED,
                                SIGNATORY,
                                Moment.on(TUE_2026_10_06),
                                Optional.empty()))))
                        .duty("P-183")
                        .status());
    }

    @Test
    void the_kinds_of_authorisations_are_those_of_the_guide_P_073_P_074_P_191() {
        assertEquals(5, AuthorisationKind.values().length);
        assertEquals(List.of(new RowId("P-073"), new RowId("P-074"), new RowId("P-191")), Authorising.KINDS.rows());
    }

    // cancellation fees: P-362

    private static Play refusedDuringPreparation() {
        return anotherThanTheLowest()
                .given(collected(BOREAL))
                .does(new RecordAuthorisation(
                        AuthorisationKind.CHIEF_EXECUTIVE, "", AuthorisationStatus.REFUSED, Optional.empty()));
    }

    @Test
    void a_refusal_during_the_preparation_brings_fees_that_only_the_tariff_grid_knows_P_362() {
        Play refused = refusedDuringPreparation();
        assertEquals(
                Answer.Status.NOT_KNOWN, refused.asks(new CancellationFees()).status());
        Estimate fee = beforeTaxes("1500.00");
        Reference<Tariffs> grid = new Reference<>(
                Tariffs.KEY, "1", new Tariffs(fee), Text.same("Grille"), TUE_2026_09_15, Optional.empty());
        assertEquals(
                Optional.of(CancellationFee.of(fee)),
                refused.with(References.of(grid)).asks(new CancellationFees()).value());
    }

    @Test
    void no_fees_without_a_refusal_or_before_the_preparation_P_362() {
        Play prepared = anotherThanTheLowest().given(collected(BOREAL));
        assertEquals(
                Optional.of(CancellationFee.NONE),
                prepared.asks(new CancellationFees()).value());
        Play contacted = refusedDuringPreparation().given(Preparation.begun(BOREAL, Moment.on(MON_2026_09_28)));
        assertEquals(
                Optional.of(CancellationFee.NONE),
                contacted.asks(new CancellationFees()).value());
    }

    // the authorisation is of this very choice

    @Test
    void an_authorisation_of_an_earlier_choice_is_of_another_P_173() {
        Play early = anotherThanTheLowest()
                .given(authorisations(obtained(AuthorisationKind.CHIEF_EXECUTIVE, Moment.on(TUE_2026_09_15))));
        assertEquals(
                1,
                early.asks(new OutstandingAuthorisations())
                        .value()
                        .orElseThrow()
                        .size());
        Play late = anotherThanTheLowest()
                .given(authorisations(obtained(AuthorisationKind.CHIEF_EXECUTIVE, Moment.on(THU_2026_09_24))));
        assertEquals(
                0,
                late.asks(new OutstandingAuthorisations()).value().orElseThrow().size());
    }
}
