package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.FRI_2026_09_25;
import static org.courtier.guide.services2024.Concluding.MON_2026_09_28;
import static org.courtier.guide.services2024.Concluding.THU_2026_09_24;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_15;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_29;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.attested;
import static org.courtier.guide.services2024.Concluding.authorisations;
import static org.courtier.guide.services2024.Concluding.beforeTaxes;
import static org.courtier.guide.services2024.Concluding.choiceOf;
import static org.courtier.guide.services2024.Concluding.financial;
import static org.courtier.guide.services2024.Concluding.obtained;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Concluding.solicitationOf;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.DELTA;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.party.SupplierId;
import org.courtier.rule.Finding;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;

/** Section 3.5: the prerequisites and step 1. */
class ConcludingContractTest {

    private static final Document PRICE_REQUEST = document(ServicesDocument.PRICE_REQUEST);
    private static final Document SUBMISSION = document(ServicesDocument.SUBMISSION);
    private static final Document SOLICITED_LIST = document(ServicesDocument.SOLICITED_LIST);
    private static final ContactBroker CONTACT = contact(AURORE);

    private static ContactBroker contact(SupplierId retained, SupplierId... forms) {
        return new ContactBroker(retained, List.of(PRICE_REQUEST, SUBMISSION, SOLICITED_LIST), Arrays.asList(forms));
    }

    private static ContactBroker with(Document... documents) {
        return new ContactBroker(AURORE, Arrays.asList(documents), List.of());
    }

    /** A client that has chosen, read all there is to read, and obtained its financial authorisation. */
    private static Play readyToContact() {
        return aChosenSupplier().given(authorisations(), prerequisites());
    }

    private static Attestations prerequisites() {
        return attested(
                ServicesAttestation.NEEDS_MET,
                ServicesAttestation.CONDITIONS_READ,
                ServicesAttestation.COMMITMENT_FORM_READ);
    }

    @Test
    void the_client_contacts_the_broker_P_188_P_201() {
        Play after = readyToContact().does(CONTACT);
        assertEquals(Moment.on(MON_2026_09_28), after.part(Preparation.class).contacted());
        readyToContact().as(BROKER).refuses(CONTACT, "P-188", "P-201");
    }

    @Test
    void the_contact_is_owed_from_the_choice_on_P_188() {
        Play play = readyToContact();
        assertEquals(Duty.Status.OPEN, play.duty("P-188").status());
        assertEquals(Duty.Status.DONE_IN_TIME, play.does(CONTACT).duty("P-201").status());
    }

    @Test
    void the_contact_follows_the_choice_P_189_P_194() {
        Play play = readyToContact();
        play.on(THU_2026_09_24).given(anEarlyStart()).does(CONTACT);
        play.on(TUE_2026_09_15).given(anEarlyStart()).refuses(CONTACT, "P-189");
        anOpenedDossier().given(prerequisites()).on(MON_2026_09_28).refuses(CONTACT, "P-189", "P-194");
    }

    private static Attestations anEarlyStart() {
        return new Attestations(prerequisites().made().stream()
                .map(a -> new Attestation(a.kind(), a.by(), Moment.on(TUE_2026_09_15), a.document()))
                .toList());
    }

    @Test
    void one_contact_a_choice_P_188() {
        Play contacted = readyToContact().does(CONTACT);
        contacted.refuses(CONTACT, "P-188");
        Play again = contacted.given(choiceOf(BOREAL)).does(contact(BOREAL));
        assertEquals(BOREAL, again.part(Preparation.class).retained());
    }

    @Test
    void a_signed_contract_is_not_prepared_anew_P_188() {
        Play signed = readyToSign(AURORE)
                .given(prerequisites(), aSignature())
                .given(choiceOf(BOREAL))
                .as(BUYER);
        signed.refuses(contact(BOREAL), "P-188");
        Parts parts = signed.dossier().parts();
        BrokerContacted impossible = new BrokerContacted(BOREAL, List.of(), List.of(), Moment.on(TUE_2026_09_29));
        assertThrows(ImpossibleEvent.class, () -> impossible.applyTo(parts));
    }

    private static Signatures aSignature() {
        return Signatures.NONE.with(new Signature(Party.CLIENT, SIGNATORY.person(), Moment.on(TUE_2026_09_29)));
    }

    @Test
    void final_versions_of_an_earlier_choice_do_not_survive_a_new_contact() {
        Play contacted = readyToContact()
                .does(CONTACT)
                .given(new FinalVersions(CONTRACT, FORM, true, Moment.on(MON_2026_09_28)))
                .given(choiceOf(BOREAL));
        assertTrue(contacted
                .does(contact(BOREAL))
                .dossier()
                .find(FinalVersions.class)
                .isEmpty());
    }

    @Test
    void the_retained_supplier_meets_the_needs_P_195() {
        lacksAttestation(ServicesAttestation.NEEDS_MET, "P-195");
    }

    @Test
    void the_contractual_conditions_are_read_P_196() {
        lacksAttestation(ServicesAttestation.CONDITIONS_READ, "P-196");
    }

    @Test
    void the_commitment_form_is_read_P_197() {
        lacksAttestation(ServicesAttestation.COMMITMENT_FORM_READ, "P-197");
    }

    private static void lacksAttestation(ServicesAttestation kind, String row) {
        ServicesAttestation[] others =
                Stream.of(ServicesAttestation.values()).filter(k -> k != kind).toArray(ServicesAttestation[]::new);
        readyToContact().given(attested(others)).refuses(CONTACT, row);
    }

    @Test
    void the_acceptance_stands_on_the_attestations_P_195() {
        assertTrue(readyToContact().accepts(CONTACT).standingOn().size() >= 3);
    }

    @Test
    void the_final_price_request_is_joined_in_PDF_P_202() {
        Document text = Document.of("ged:x", ServicesDocument.PRICE_REQUEST, "1", DocumentFormat.TEXT_PROCESSOR);
        readyToContact().refuses(with(SUBMISSION, SOLICITED_LIST), "P-202");
        readyToContact().refuses(with(text, SUBMISSION, SOLICITED_LIST), "P-202");
    }

    @Test
    void the_retained_supplier_is_named_P_203() {
        readyToContact().refuses(contact(BOREAL), "P-203", "P-194");
    }

    @Test
    void its_submission_is_joined_P_204() {
        readyToContact().refuses(with(PRICE_REQUEST, SOLICITED_LIST), "P-204");
    }

    @Test
    void the_list_of_solicited_suppliers_is_joined_P_205() {
        readyToContact().refuses(with(PRICE_REQUEST, SUBMISSION), "P-205");
    }

    // non-participation forms, supplier by supplier: P-206

    private static final Moment THURSDAY = Moment.on(THU_2026_09_24);

    private static Play with(FollowUp followUp) {
        return readyToContact().given(solicitationOf(AURORE, BOREAL, CARTIER), FollowUps.NONE.with(followUp));
    }

    @Test
    void a_form_received_and_not_sent_refuses_P_206() {
        Finding.Breach breach = with(FollowUp.none(CARTIER).formReceived(THURSDAY))
                .refuses(CONTACT, "P-206")
                .breaches()
                .get(0);
        assertTrue(breach.sentence(Language.ENGLISH).contains("cartier: form received, not sent"));
    }

    @Test
    void a_form_joined_or_forwarded_earlier_passes_P_206() {
        Play received = with(FollowUp.none(CARTIER).formReceived(THURSDAY));
        Play after = received.does(contact(AURORE, CARTIER));
        assertEquals(
                Moment.on(MON_2026_09_28),
                after.part(FollowUps.class).of(CARTIER).forwarded().orElseThrow());
        with(FollowUp.none(CARTIER).formReceived(THURSDAY).formForwarded(THURSDAY))
                .does(CONTACT);
        Play unknown = readyToContact().given(solicitationOf(AURORE, BOREAL, CARTIER));
        assertEquals(
                Moment.on(MON_2026_09_28),
                unknown.does(contact(AURORE, CARTIER))
                        .part(FollowUps.class)
                        .of(CARTIER)
                        .form()
                        .orElseThrow());
    }

    @Test
    void a_reminder_not_made_refuses_P_206() {
        readyToContact().given(solicitationOf(AURORE, BOREAL, CARTIER)).refuses(CONTACT, "P-206");
        with(FollowUp.none(CARTIER).reminded(Moment.on(TUE_2026_09_29))).refuses(CONTACT, "P-206");
    }

    @Test
    void silence_after_a_reminder_passes_P_206() {
        with(FollowUp.none(CARTIER).reminded(THURSDAY)).does(CONTACT);
    }

    @Test
    void each_supplier_is_judged_by_itself_P_206() {
        Play two = readyToContact()
                .given(
                        solicitationOf(AURORE, BOREAL, CARTIER, DELTA),
                        FollowUps.NONE.with(FollowUp.none(CARTIER).reminded(THURSDAY)));
        Finding.Breach breach = two.refuses(CONTACT, "P-206").breaches().get(0);
        assertEquals(1, breach.facts().size());
        assertTrue(breach.facts().get(0).value().english().startsWith("delta"));
    }

    // thirty days: P-192, P-193

    @Test
    void thirty_plain_days_are_planned_from_the_contact_P_192_P_193() {
        Certificate planned = readyToContact()
                .does(CONTACT)
                .asks(new PlannedSignature())
                .value()
                .orElseThrow();
        assertEquals(MON_2026_09_28, planned.start());
        assertEquals(LocalDate.of(2026, 10, 28), planned.result());
        assertEquals(30, planned.days().size());
        assertTrue(planned.calendar().isEmpty());
    }

    @Test
    void no_date_is_planned_before_the_contact_P_193() {
        assertEquals(
                Answer.Status.NOT_KNOWN,
                readyToContact().asks(new PlannedSignature()).status());
    }

    // authorisations at the contact: P-190, P-198 to P-200

    private static Play strictly(Authorisations recorded) {
        return aChosenSupplier(AuthorisationMoment.READING.choose(AuthorisationMoment.CONTACT))
                .given(recorded, prerequisites());
    }

    private static Authorisation committee() {
        return Authorisation.applicable(AuthorisationKind.OTHER, "Comité", Moment.on(FRI_2026_09_25));
    }

    @Test
    void a_lacking_authorisation_is_warned_of_at_the_contact_P_190_P_198_P_199_P_200() {
        assertTrue(readyToContact().without(Authorisations.class).advises(CONTACT, "P-199"));
        assertTrue(readyToContact().given(authorisations(committee())).advises(CONTACT, "P-200"));
        assertTrue(readyToContact().given(choiceOf(BOREAL)).advises(contact(BOREAL), "P-198"));
        assertFalse(readyToContact().advises(CONTACT, "P-190"));
    }

    @Test
    void under_the_strict_reading_the_contact_waits_for_the_chief_executive_P_198_P_190() {
        strictly(authorisations()).given(choiceOf(BOREAL)).refuses(contact(BOREAL), "P-198", "P-190");
        strictly(authorisations(obtained(AuthorisationKind.CHIEF_EXECUTIVE, Moment.on(FRI_2026_09_25))))
                .given(choiceOf(BOREAL))
                .does(contact(BOREAL));
    }

    @Test
    void under_the_strict_reading_the_contact_waits_for_the_financial_authorisation_P_199() {
        Authorisations tooLow = Authorisations.NONE.with(financial(beforeTaxes("89999.99")));
        strictly(Authorisations.NONE).refuses(CONTACT, "P-199");
        strictly(tooLow).refuses(CONTACT, "P-199");
        assertFalse(strictly(authorisations()).advises(CONTACT, "P-190"));
    }

    @Test
    void under_the_strict_reading_the_contact_waits_for_every_other_authorisation_P_200() {
        strictly(authorisations(committee())).refuses(CONTACT, "P-200");
        strictly(authorisations(obtained(AuthorisationKind.OTHER, Moment.on(FRI_2026_09_25))))
                .does(CONTACT);
    }

    @Test
    void other_authorisations_and_a_short_amount_are_recalled_at_the_contact_P_184_P_187() {
        assertTrue(readyToContact().advises(CONTACT, "P-184"));
        assertTrue(readyToContact()
                .given(Authorisations.NONE.with(financial(beforeTaxes("1000.00"))))
                .advises(CONTACT, "P-187"));
    }
}
