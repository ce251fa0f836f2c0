package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.BY_THE_SUPPLIER;
import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.FRI_2026_10_02;
import static org.courtier.guide.services2024.Concluding.MON_2026_10_05;
import static org.courtier.guide.services2024.Concluding.THU_2026_10_08;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Concluding.aChosenSupplier;
import static org.courtier.guide.services2024.Concluding.authorisations;
import static org.courtier.guide.services2024.Concluding.byTheClient;
import static org.courtier.guide.services2024.Concluding.obtained;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.Actor;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Verdict;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.Test;

/** Section 3.5: steps 8 to 10. */
class SigningContractTest {

    private static final LocalDate THU_2026_10_15 = LocalDate.of(2026, 10, 15);
    private static final LocalDate FRI_2026_10_16 = LocalDate.of(2026, 10, 16);

    private static final Moment ON_TUESDAY = Moment.on(TUE_2026_10_06);
    private static final PersonRef SOMEBODY_ELSE = new PersonRef("somebody-else");
    private static final Actor SELLER_OF_BOREAL = Scene.actor("seller-2", "boreal", Role.SUPPLIER);
    private static final SendContractToSupplier TO_THE_SUPPLIER = new SendContractToSupplier(List.of(CONTRACT));
    private static final TransmitSignedContract BOTH_COPIES = new TransmitSignedContract(List.of(CONTRACT, FORM));

    private static ReportSignature told(Party party, PersonRef signatory, Optional<Signature> form) {
        return new ReportSignature(party, signatory, form);
    }

    private static ReportSignature toldOfTheClient(Moment form) {
        return told(
                Party.CLIENT, SIGNATORY.person(), Optional.of(new Signature(Party.CLIENT, SIGNATORY.person(), form)));
    }

    private static Authorisation chief(Moment on) {
        return obtained(AuthorisationKind.CHIEF_EXECUTIVE, on);
    }

    /** Both parties have signed, the client on Tuesday 6 October 2026, the supplier on the next day. */
    private static Play signed() {
        return readyToSign(AURORE)
                .does(byTheClient(ON_TUESDAY))
                .as(SUPPLIER)
                .on(WED_2026_10_07)
                .does(BY_THE_SUPPLIER)
                .as(BUYER);
    }

    // who signs: P-341, P-413, P-100, P-101

    @Test
    void the_parties_sign_in_either_order_P_341_P_220_P_223() {
        assertEquals(
                Optional.of(Moment.on(WED_2026_10_07)),
                signed().part(Signatures.class).concluded());
        Play supplierFirst = readyToSign(AURORE)
                .as(SUPPLIER)
                .does(BY_THE_SUPPLIER)
                .as(SIGNATORY)
                .on(WED_2026_10_07)
                .does(byTheClient(Moment.on(WED_2026_10_07)));
        assertEquals(
                Optional.of(Moment.on(WED_2026_10_07)),
                supplierFirst.part(Signatures.class).concluded());
    }

    @Test
    void nobody_but_the_parties_signs_P_341() {
        readyToSign(AURORE).as(BROKER).refuses(BY_THE_SUPPLIER, "P-341");
        readyToSign(AURORE).refuses(BY_THE_SUPPLIER, "P-341");
        readyToSign(AURORE).as(BROKER).refuses(toldOfTheClient(ON_TUESDAY), "P-341");
    }

    @Test
    void each_party_signs_once_P_341() {
        Play once = readyToSign(AURORE).does(byTheClient(ON_TUESDAY));
        once.refuses(byTheClient(ON_TUESDAY), "P-341");
        once.as(BUYER).refuses(toldOfTheClient(ON_TUESDAY), "P-341");
        Parts parts = once.dossier().parts();
        ContractSigned again =
                new ContractSigned(new Signature(Party.CLIENT, SIGNATORY.person(), ON_TUESDAY), Optional.empty());
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(parts));
    }

    @Test
    void the_form_is_signed_by_the_signatory_of_the_contract_P_100() {
        SignContract another =
                new SignContract(Party.CLIENT, Optional.of(new Signature(Party.CLIENT, SOMEBODY_ELSE, ON_TUESDAY)));
        readyToSign(AURORE).refuses(another, "P-100");
        readyToSign(AURORE)
                .as(BUYER)
                .irregular(
                        told(
                                Party.CLIENT,
                                SIGNATORY.person(),
                                Optional.of(new Signature(Party.CLIENT, SOMEBODY_ELSE, ON_TUESDAY))),
                        "P-100");
    }

    @Test
    void the_form_is_signed_on_the_day_of_the_contract_P_101() {
        readyToSign(AURORE).refuses(byTheClient(Moment.on(MON_2026_10_05)), "P-101");
        readyToSign(AURORE).does(byTheClient(ON_TUESDAY));
        readyToSign(AURORE).refuses(byTheClient(Moment.on(WED_2026_10_07)), "P-101");
        readyToSign(AURORE).refuses(new SignContract(Party.CLIENT, Optional.empty()), "P-101");
        readyToSign(AURORE).as(BUYER).irregular(told(Party.CLIENT, SIGNATORY.person(), Optional.empty()), "P-101");
        assertTrue(readyToSign(AURORE)
                .as(BUYER)
                .accepts(toldOfTheClient(ON_TUESDAY))
                .irregularities()
                .isEmpty());
    }

    @Test
    void the_form_is_signed_by_the_client_alone_P_413_P_222() {
        Signature form = new Signature(Party.SUPPLIER, SUPPLIER.person(), ON_TUESDAY);
        readyToSign(AURORE).as(SUPPLIER).refuses(new SignContract(Party.SUPPLIER, Optional.of(form)), "P-413");
        readyToSign(AURORE).as(BUYER).irregular(told(Party.SUPPLIER, SUPPLIER.person(), Optional.of(form)), "P-413");
    }

    @Test
    void a_form_signed_apart_is_told_of_P_100_P_101() {
        Play contractOnly =
                readyToSign(AURORE).as(BUYER).does(told(Party.CLIENT, SIGNATORY.person(), Optional.empty()));
        ReportFormSignature form = new ReportFormSignature(SIGNATORY.person());
        assertEquals(
                0,
                contractOnly.accepts(form).trace().stream()
                        .filter(t -> t.verdict() instanceof Verdict.Broken)
                        .count());
        contractOnly.irregular(new ReportFormSignature(SOMEBODY_ELSE), "P-100");
        contractOnly.on(WED_2026_10_07).irregular(form, "P-101");
        contractOnly.does(form).refuses(form, "P-100");
        Parts parts = contractOnly.does(form).dossier().parts();
        CommitmentFormSigned again =
                new CommitmentFormSigned(new Signature(Party.CLIENT, SIGNATORY.person(), ON_TUESDAY));
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(parts));
    }

    @Test
    void a_form_told_first_counts_at_the_signature_P_101() {
        Play formFirst = readyToSign(AURORE).does(new ReportFormSignature(SIGNATORY.person()));
        formFirst.does(new SignContract(Party.CLIENT, Optional.empty()));
        formFirst.on(WED_2026_10_07).refuses(new SignContract(Party.CLIENT, Optional.empty()), "P-101");
    }

    // what is signed: P-330, P-418

    @Test
    void the_final_stamped_version_is_signed_P_330_P_418() {
        FinalVersions unstamped = new FinalVersions(CONTRACT, FORM, false, Moment.on(MON_2026_10_05));
        FinalVersions later = new FinalVersions(CONTRACT, FORM, true, Moment.on(WED_2026_10_07));
        Play ready = readyToSign(AURORE);
        ready.without(FinalVersions.class).refuses(byTheClient(ON_TUESDAY), "P-330");
        ready.given(unstamped).refuses(byTheClient(ON_TUESDAY), "P-330");
        ready.given(later).refuses(byTheClient(ON_TUESDAY), "P-330");
        ready.on(MON_2026_10_05).does(byTheClient(Moment.on(MON_2026_10_05)));
        ready.without(FinalVersions.class).as(BUYER).irregular(toldOfTheClient(ON_TUESDAY), "P-330");
    }

    @Test
    void the_retained_supplier_signs_and_no_other_P_223_P_341() {
        Play ready = readyToSign(AURORE);
        ready.as(SELLER_OF_BOREAL).refuses(BY_THE_SUPPLIER, "P-223");
        ready.as(Scene.actor("buyer", "ciusss", Role.SUPPLIER)).refuses(BY_THE_SUPPLIER, "P-223");
        ready.as(SUPPLIER).accepts(BY_THE_SUPPLIER);
    }

    @Test
    void nobody_signs_once_the_choice_is_taken_back_or_another_supplier_is_retained_P_194() {
        Play ready = readyToSign(AURORE);
        ready.without(Choice.class).refuses(byTheClient(ON_TUESDAY));
        assertTrue(ready.without(Choice.class).says(byTheClient(ON_TUESDAY)).findings().stream()
                .anyMatch(f -> f.rule().value().equals("services2024.signing.retained-still")));
        ready.accepts(byTheClient(ON_TUESDAY));
    }

    @Test
    void what_does_not_exist_cannot_have_been_signed() {
        Play chosen = aChosenSupplier().given(authorisations()).on(TUE_2026_10_06);
        chosen.refuses(toldOfTheClient(ON_TUESDAY), "P-215");
        chosen.refuses(new ReportFormSignature(SIGNATORY.person()), "P-215");
        Parts parts = chosen.dossier().parts();
        ContractSigned impossible =
                new ContractSigned(new Signature(Party.CLIENT, SIGNATORY.person(), ON_TUESDAY), Optional.empty());
        assertThrows(ImpossibleEvent.class, () -> impossible.applyTo(parts));
    }

    // authorisations before the first signature: P-174, P-182

    @Test
    void the_chief_executives_authorisation_precedes_the_signature_P_174_P_182() {
        SignContract client = byTheClient(ON_TUESDAY);
        readyToSign(BOREAL).refuses(client, "P-174", "P-182");
        readyToSign(BOREAL, chief(Moment.on(MON_2026_10_05))).does(client);
        readyToSign(BOREAL, chief(ON_TUESDAY)).does(client);
        readyToSign(BOREAL, chief(Moment.on(WED_2026_10_07))).refuses(client, "P-174", "P-182");
        readyToSign(BOREAL).as(SELLER_OF_BOREAL).refuses(BY_THE_SUPPLIER, "P-174");
        readyToSign(AURORE).does(client);
    }

    @Test
    void within_one_day_the_times_decide_where_they_are_known_P_174() {
        LocalTime ten = LocalTime.of(10, 0);
        Play play = readyToSign(BOREAL, chief(Moment.at(TUE_2026_10_06, ten)));
        SignContract client = byTheClient(ON_TUESDAY);
        play.at(Moment.at(TUE_2026_10_06, LocalTime.of(9, 59))).refuses(client, "P-174", "P-182");
        play.at(Moment.at(TUE_2026_10_06, ten)).does(client);
        play.at(Moment.at(TUE_2026_10_06, LocalTime.of(10, 1))).does(client);
        play.does(client);
    }

    @Test
    void a_signature_told_without_the_authorisation_stays_irregular_P_174() {
        Play play = readyToSign(BOREAL).as(BUYER);
        play.irregular(toldOfTheClient(ON_TUESDAY), "P-174");
        Play after = play.does(toldOfTheClient(ON_TUESDAY));
        assertEquals(1, after.part(Signatures.class).contract().size());
        Play late = after.given(authorisations(chief(Moment.on(WED_2026_10_07))));
        assertTrue(late.as(SELLER_OF_BOREAL).on(THU_2026_10_08).accepts(BY_THE_SUPPLIER).irregularities().stream()
                .anyMatch(i ->
                        i.citations().stream().anyMatch(c -> c.row().value().equals("P-174"))));
    }

    @Test
    void the_other_authorisations_precede_the_signature_too_P_185_P_199() {
        Authorisation pending = Authorisation.applicable(AuthorisationKind.LGCE, "", Moment.on(FRI_2026_10_02));
        readyToSign(AURORE, pending).refuses(byTheClient(ON_TUESDAY), "P-185");
        readyToSign(AURORE).given(Authorisations.NONE).refuses(byTheClient(ON_TUESDAY), "P-199");
    }

    @Test
    void signing_before_the_thirty_planned_days_are_over_is_not_blocked_P_192() {
        Play ready = readyToSign(AURORE);
        LocalDate planned =
                ready.asks(new PlannedSignature()).value().orElseThrow().result();
        assertTrue(TUE_2026_10_06.isBefore(planned));
        ready.does(byTheClient(ON_TUESDAY));
    }

    // steps 8 and 9

    @Test
    void the_client_has_both_documents_signed_P_220() {
        Play ready = readyToSign(AURORE);
        assertEquals(Duty.Status.OPEN, ready.duty("P-220").status());
        assertEquals(
                Duty.Status.OPEN,
                ready.as(BUYER)
                        .does(told(Party.CLIENT, SIGNATORY.person(), Optional.empty()))
                        .duty("P-220")
                        .status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                ready.does(byTheClient(ON_TUESDAY)).duty("P-220").status());
    }

    @Test
    void the_client_sends_the_contract_to_the_supplier_P_221() {
        Play clientSigned = readyToSign(AURORE).does(byTheClient(ON_TUESDAY)).as(BUYER);
        assertEquals(Duty.Status.OPEN, clientSigned.duty("P-221").status());
        Play sent = clientSigned.does(TO_THE_SUPPLIER);
        assertEquals(Duty.Status.DONE_IN_TIME, sent.duty("P-221").status());
        readyToSign(AURORE).as(SUPPLIER).refuses(TO_THE_SUPPLIER, "P-221");
        readyToSign(AURORE).as(BUYER).does(TO_THE_SUPPLIER);
        assertEquals(List.of(), readyToSign(AURORE).duties("P-221"));
    }

    @Test
    void the_final_version_is_what_the_supplier_gets_P_221_P_330() {
        readyToSign(AURORE).as(BUYER).refuses(new SendContractToSupplier(List.of()), "P-221", "P-330");
        readyToSign(AURORE).without(FinalVersions.class).as(BUYER).refuses(TO_THE_SUPPLIER, "P-330");
    }

    @Test
    void the_undertaking_is_never_sent_to_the_supplier_P_222() {
        readyToSign(AURORE).as(BUYER).refuses(new SendContractToSupplier(List.of(CONTRACT, FORM)), "P-222");
    }

    @Test
    void the_supplier_signs_what_it_received_P_223() {
        Play sent = readyToSign(AURORE).as(BUYER).does(TO_THE_SUPPLIER);
        assertEquals(Duty.Status.OPEN, sent.duty("P-223").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                sent.as(SUPPLIER).does(BY_THE_SUPPLIER).duty("P-223").status());
        assertEquals(List.of(), readyToSign(AURORE).duties("P-223"));
    }

    // step 10: P-224, P-225, P-298

    @Test
    void the_signed_contract_goes_to_the_broker_within_five_business_days_P_224_P_298() {
        Certificate certificate =
                signed().asks(new TransmissionDeadline()).value().orElseThrow();
        assertEquals(WED_2026_10_07, certificate.start());
        assertEquals(THU_2026_10_15, certificate.result());
        Duty inTime = signed().on(THU_2026_10_15).does(BOTH_COPIES).duty("P-224");
        assertEquals(Duty.Status.DONE_IN_TIME, inTime.status());
        assertEquals(Optional.of(THU_2026_10_15), inTime.due().lastDay());
        assertEquals(
                Duty.Status.DONE_LATE,
                signed().on(FRI_2026_10_16).does(BOTH_COPIES).duty("P-298").status());
        assertEquals(Duty.Status.OPEN, signed().on(FRI_2026_10_16).duty("P-224").status());
        assertTrue(signed().on(FRI_2026_10_16).duty("P-224").overdue(FRI_2026_10_16));
    }

    @Test
    void the_signed_form_goes_with_it_or_after_it_P_225() {
        Play contractSent = signed().does(new TransmitSignedContract(List.of(CONTRACT)));
        assertEquals(Duty.Status.DONE_IN_TIME, contractSent.duty("P-224").status());
        assertEquals(Duty.Status.OPEN, contractSent.duty("P-225").status());
        TransmitSignedContract form = new TransmitSignedContract(List.of(FORM));
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                contractSent.on(THU_2026_10_15).does(form).duty("P-225").status());
        assertEquals(
                Duty.Status.DONE_LATE,
                contractSent.on(FRI_2026_10_16).does(form).duty("P-225").status());
    }

    @Test
    void the_first_transmission_counts_P_224() {
        Play twice = signed().does(BOTH_COPIES).on(FRI_2026_10_16).does(BOTH_COPIES);
        assertEquals(
                Optional.of(Moment.on(WED_2026_10_07)),
                twice.part(Transmissions.class).contractToBroker());
    }

    @Test
    void a_contract_is_transmitted_once_both_have_signed_P_224() {
        Play clientOnly = readyToSign(AURORE).does(byTheClient(ON_TUESDAY)).as(BUYER);
        clientOnly.refuses(BOTH_COPIES, "P-224");
        assertEquals(
                Answer.Status.NOT_KNOWN,
                clientOnly.asks(new TransmissionDeadline()).status());
        assertEquals(List.of(), clientOnly.duties("P-224"));
        signed().on(TUE_2026_10_06).refuses(BOTH_COPIES, "P-224");
        signed().as(SUPPLIER).refuses(BOTH_COPIES, "P-224");
    }

    @Test
    void only_signed_copies_are_transmitted_P_224_P_225() {
        signed().refuses(new TransmitSignedContract(List.of()), "P-224");
        signed().refuses(new TransmitSignedContract(List.of(document(ServicesDocument.OTHER))), "P-224");
        Play withoutForm =
                signed().given(new Signatures(signed().part(Signatures.class).contract(), Optional.empty()));
        withoutForm.refuses(BOTH_COPIES, "P-225");
        withoutForm.does(new TransmitSignedContract(List.of(CONTRACT)));
    }
}
