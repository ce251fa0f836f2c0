package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.CIUSSS;
import static org.courtier.testkit.services2024.Scene.DELTA;
import static org.courtier.testkit.services2024.Scene.ESTUAIRE;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.catalogue;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.QualificationChange;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.Qualifications;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.Precedent;
import org.courtier.party.SupplierId;
import org.courtier.rule.Finding.Breach;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Sending;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 3.3.4: the sending. */
class SendingPriceRequestTest {

    private static final SendPriceRequest TO_FIVE = sending(FIVE, anEmailTo(FIVE));

    @Test
    void a_ready_and_authorised_request_is_sent_to_all_qualified_suppliers() {
        Play after = aReadyRequest().does(TO_FIVE);
        Moment friday = Moment.on(FRI_2026_10_02);
        Solicitation sent = after.part(Solicitation.class);
        assertEquals(Moment.on(TUE_2026_10_20), sent.closing());
        assertTrue(sent.validated());
        assertEquals(FIVE.stream().map(s -> new Solicited(s, friday, false)).toList(), sent.suppliers());
    }

    @Test
    void the_evidence_of_the_sending_date_is_kept_P150() {
        Sending kept = aReadyRequest().does(TO_FIVE).part(Sending.class);
        assertEquals(Moment.on(FRI_2026_10_02), kept.on());
        assertEquals(
                Optional.of(document(ServicesDocument.SENDING_EVIDENCE)),
                kept.dispatch().evidence());
    }

    @Test
    void the_client_sends_not_the_broker_nor_a_supplier() {
        aReadyRequest().as(BROKER).refuses(TO_FIVE, "P-149");
        aReadyRequest().as(SUPPLIER).refuses(TO_FIVE, "P-149");
    }

    @Test
    void a_request_is_sent_once_and_afterwards_amended() {
        aReadyRequest().does(TO_FIVE).refuses(TO_FIVE, "P-364");
    }

    @Test
    void legal_capacity_is_attested_before_the_sending() {
        Play ready = aReadyRequest();
        ready.without(Attestations.class).refuses(TO_FIVE, "P-039");
        ready.given(attested(ServicesAttestation.LEGAL_CAPACITY, MON_2026_10_05))
                .refuses(TO_FIVE, "P-039");
        assertFalse(ready.given(attested(ServicesAttestation.LEGAL_CAPACITY, FRI_2026_10_02))
                .accepts(TO_FIVE)
                .standingOn()
                .isEmpty());
    }

    @Test
    void every_section_is_completed_before_the_sending() {
        Section empty = new Section("Modalités de paiement", false);
        Outcome.Refused<Dossier> refused = aReadyRequest()
                .given(aPriceRequest(MON_2026_09_21, new Section("Exigences", true), empty))
                .refuses(TO_FIVE, "P-147");
        assertTrue(refused.breaches().get(0).sentence(Language.FRENCH).contains("Modalités de paiement"));
    }

    @Test
    void a_request_without_sections_is_not_ready() {
        aReadyRequest().given(aPriceRequest(MON_2026_09_21)).refuses(TO_FIVE, "P-147");
    }

    @Test
    void what_was_drawn_up_after_the_submission_is_not_ready_nor_authorised() {
        aReadyRequest()
                .given(aPriceRequest(FRI_2026_10_02, new Section("Exigences", true)))
                .refuses(TO_FIVE, "P-147", "P-148");
    }

    @Test
    void without_a_request_or_its_submission_that_step_comes_first() {
        aReadyRequest().without(PriceRequest.class).refuses(TO_FIVE, "P-147");
        aReadyRequest().without(ValidationRequest.class).refuses(TO_FIVE, "P-147");
    }

    @Test
    void the_broker_authorises_before_the_sending_P135() {
        Play ready = aReadyRequest();
        ready.without(BrokerValidation.class).refuses(TO_FIVE, "P-148");
        ready.given(theBroker(BrokerOutcome.REFUSED, THU_2026_10_01)).refuses(TO_FIVE, "P-135");
        ready.given(theBroker(BrokerOutcome.AUTHORISED, MON_2026_10_05)).refuses(TO_FIVE, "P-148");
        assertTrue(ready.accepts(TO_FIVE).standingOn().stream()
                .noneMatch(f -> f.label().english().startsWith("Order of the authorisation")));
    }

    @Test
    void an_authorisation_of_the_same_day_counts_and_the_finding_says_that_the_order_is_not_known() {
        assertTrue(
                aReadyRequest()
                        .given(theBroker(BrokerOutcome.AUTHORISED, FRI_2026_10_02))
                        .accepts(TO_FIVE)
                        .standingOn()
                        .stream()
                        .anyMatch(f -> f.label().english().startsWith("Order of the authorisation")));
    }

    @Test
    void an_authorisation_of_the_same_day_at_a_later_hour_comes_too_late() {
        BrokerValidation atTen =
                new BrokerValidation(BrokerOutcome.AUTHORISED, "", Moment.at(FRI_2026_10_02, LocalTime.of(10, 0)));
        Play ready = aReadyRequest().given(atTen);
        ready.at(Moment.at(FRI_2026_10_02, LocalTime.of(9, 59))).refuses(TO_FIVE, "P-148");
        ready.at(Moment.at(FRI_2026_10_02, LocalTime.of(10, 0))).accepts(TO_FIVE);
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "EMAIL", mode = EnumSource.Mode.EXCLUDE)
    void it_is_sent_by_email(Channel channel) {
        aReadyRequest().refuses(sending(FIVE, by(channel)), "P-149");
    }

    @Test
    void the_sending_date_has_its_evidence() {
        Dispatch d = anEmailTo(FIVE);
        Dispatch without = new Dispatch(d.channel(), d.blindCopies(), d.visible(), d.attachments(), Optional.empty());
        aReadyRequest().refuses(sending(FIVE, without), "P-150");
    }

    @Test
    void the_specific_contract_template_published_on_that_day_is_attached() {
        Play ready = aReadyRequest();
        Document second = Document.of("ged:2", ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE, "2", DocumentFormat.PDF);
        ready.refuses(sending(FIVE, attaching()), "P-151");
        ready.refuses(sending(FIVE, attaching(document(ServicesDocument.FRAMEWORK_AGREEMENT))), "P-151");
        ready.refuses(sending(FIVE, attaching(second)), "P-151");
        Play later = ready.with(publishing(second, FRI_2026_10_02));
        later.refuses(TO_FIVE, "P-151");
        later.accepts(sending(FIVE, attaching(document(ServicesDocument.FRAMEWORK_AGREEMENT), second)));
        ready.with(publishing(second, MON_2026_10_05)).accepts(TO_FIVE);
    }

    @Test
    void a_catalogue_that_publishes_no_template_refuses_rather_than_guesses() {
        Catalogue full = catalogue();
        aReadyRequest()
                .with(full.with(full.parts().without(Documentation.class)))
                .refuses(TO_FIVE, "P-151");
    }

    @Test
    void every_supplier_is_in_blind_copy_and_none_is_visible() {
        Play ready = aReadyRequest();
        ready.refuses(sending(FIVE, copies(FIVE.subList(0, 4), List.of())), "P-152");
        ready.refuses(sending(FIVE, copies(FIVE, List.of(AURORE))), "P-152");
        ready.refuses(sending(FIVE, copies(List.of(), FIVE)), "P-152");
    }

    @Test
    void a_single_supplier_too_is_in_blind_copy() {
        Play ready = aReadyRequest().given(excluding(BOREAL, CARTIER, DELTA, ESTUAIRE));
        ready.refuses(sending(List.of(AURORE), copies(List.of(), List.of(AURORE))), "P-152");
        ready.accepts(sendingTo(AURORE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-18, false",
        "2026-10-19, true",
        "2026-10-20, true",
        "2026-10-24, true",
        "2026-10-26, true",
        "2026-10-27, false"
    })
    void the_closing_lies_from_the_10th_to_the_15th_business_day_after_the_sending(LocalDate closing, boolean lawful) {
        SendPriceRequest action = new SendPriceRequest(FIVE, Moment.on(closing), anEmailTo(FIVE));
        if (lawful) {
            aReadyRequest().accepts(action);
        } else {
            Breach breach = aReadyRequest().refuses(action, "P-162").breaches().get(0);
            assertEquals("closing", breach.facts().get(0).component());
            assertTrue(breach.wouldPass().french().contains("du 19 octobre 2026 au 26 octobre 2026"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = QualificationStatus.class, names = "QUALIFIED", mode = EnumSource.Mode.EXCLUDE)
    void only_suppliers_qualified_on_the_sending_day_are_solicited(QualificationStatus status) {
        Play ready = aReadyRequest();
        Breach breach = ready.with(changing(BOREAL, status, FRI_2026_10_02))
                .refuses(TO_FIVE, "P-417")
                .breaches()
                .get(0);
        assertEquals("suppliers", breach.facts().get(0).component());
        assertTrue(breach.sentence(Language.ENGLISH)
                .contains("boreal: " + status.label().english()));
        ready.with(changing(BOREAL, status, MON_2026_10_05)).accepts(TO_FIVE);
    }

    @Test
    void a_supplier_that_nobody_qualified_is_not_solicited() {
        List<SupplierId> six = Stream.concat(FIVE.stream(), Stream.of(UNKNOWN)).toList();
        aReadyRequest().refuses(sending(six, anEmailTo(six)), "P-417");
    }

    @Test
    void with_several_categories_a_supplier_is_qualified_for_each_of_them() {
        Play both = aReadyRequest().given(aNeed(ServiceCategory.CHANGE_MANAGEMENT, ServiceCategory.TEAMS_TELEPHONY));
        both.refuses(TO_FIVE, "P-417");
        both.accepts(sendingTo(AURORE, BOREAL, CARTIER));
    }

    @Test
    void a_qualified_supplier_is_left_out_only_with_a_record_of_the_reason_P114() {
        Play ready = aReadyRequest();
        ready.refuses(sendingTo(AURORE, BOREAL, CARTIER, DELTA), "P-114");
        ready.given(excluding(DELTA)).refuses(sendingTo(AURORE, BOREAL, CARTIER), "P-114");
        ready.given(excluding(DELTA, ESTUAIRE)).accepts(sendingTo(AURORE, BOREAL, CARTIER));
        ready.given(excluding(MON_2026_10_05, DELTA, ESTUAIRE)).refuses(sendingTo(AURORE, BOREAL, CARTIER), "P-114");
    }

    @Test
    void sending_to_all_qualified_suppliers_is_recommended_never_required() {
        assertFalse(aReadyRequest().advises(TO_FIVE, "P-116"));
        assertTrue(
                aReadyRequest().given(excluding(ESTUAIRE)).advises(sendingTo(AURORE, BOREAL, CARTIER, DELTA), "P-116"));
    }

    @Test
    void no_rotation_is_imposed_P369_and_own_rules_on_invitations_may_be_followed_P377() {
        Precedent lastYear =
                new Precedent("2025-0009", CIUSSS.id(), AURORE, true, Moment.on(LocalDate.of(2025, 11, 3)));
        aReadyRequest().with(lastYear).accepts(TO_FIVE);
        assertTrue(isRight("P-369", SendPriceRequest.class));
        assertTrue(isRight("P-377", SendPriceRequest.class));
    }

    @Test
    void without_a_need_it_is_defined_first() {
        aReadyRequest().without(Need.class).refuses(TO_FIVE, "P-417");
    }

    @Test
    void every_breach_is_said_at_once() {
        Dispatch letter = new Dispatch(Channel.LETTER, List.of(), FIVE, List.of(), Optional.empty());
        SendPriceRequest wrong = new SendPriceRequest(FIVE, Moment.on(TUE_2026_10_27), letter);
        Outcome.Refused<Dossier> refused = aReadyRequest()
                .without(Attestations.class)
                .refuses(wrong, "P-039", "P-149", "P-150", "P-151", "P-152", "P-162");
        assertEquals(6, refused.breaches().size());
    }

    @Test
    void a_request_is_sent_to_somebody_and_to_each_once() {
        assertThrows(IllegalArgumentException.class, () -> sending(List.of(), anEmailTo(List.of())));
        assertEquals(List.of(AURORE), sendingTo(AURORE, AURORE).suppliers());
    }

    @Test
    void the_person_to_write_to_stands_in_the_summary_table_P153() {
        assertEquals(
                "aurore@example.org", catalogue().supplier(AURORE).orElseThrow().contactEmail());
    }

    private static Dispatch by(Channel channel) {
        Dispatch d = anEmailTo(FIVE);
        return new Dispatch(channel, d.blindCopies(), d.visible(), d.attachments(), d.evidence());
    }

    private static Dispatch attaching(Document... documents) {
        Dispatch d = anEmailTo(FIVE);
        return new Dispatch(d.channel(), d.blindCopies(), d.visible(), List.of(documents), d.evidence());
    }

    private static Dispatch copies(List<SupplierId> blind, List<SupplierId> visible) {
        Dispatch d = anEmailTo(FIVE);
        return new Dispatch(d.channel(), blind, visible, d.attachments(), d.evidence());
    }

    private static Part excluding(SupplierId... suppliers) {
        return excluding(MON_2026_09_21, suppliers);
    }

    private static Part excluding(LocalDate on, SupplierId... suppliers) {
        Exclusions exclusions = Exclusions.NONE;
        for (SupplierId supplier : suppliers) {
            exclusions = exclusions.with(new Exclusion(
                    supplier,
                    "aucune ressource dans la région",
                    document(ServicesDocument.EXCLUSION_RECORD),
                    BUYER,
                    Moment.on(on)));
        }
        return exclusions;
    }

    private static Catalogue publishing(Document document, LocalDate on) {
        Catalogue full = catalogue();
        Documentation more =
                full.find(Documentation.class).orElseThrow().with(new PublishedDocument(document, Moment.on(on)));
        return full.with(full.parts().with(more));
    }

    private static Catalogue changing(SupplierId supplier, QualificationStatus status, LocalDate on) {
        Catalogue full = catalogue();
        Qualifications more = full.find(Qualifications.class)
                .orElseThrow()
                .with(new QualificationChange(supplier, ServiceCategory.CHANGE_MANAGEMENT, status, Moment.on(on)));
        return full.with(full.parts().with(more));
    }
}
