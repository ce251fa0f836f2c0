package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.pricing.Offers;
import org.courtier.pricing.SupplierOffer;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.RowId;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.testkit.Play;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 3.3.4: the reply window, receipts and responses. */
class ReceivingResponsesTest {

    private static final ReadingChoice EARLY_IS_INVALID = EarlyAnswers.READING.choose(EarlyAnswers.INVALID);
    private static final LocalDate TUE_2026_10_06 = LocalDate.of(2026, 10, 6);
    private static final LocalDate FRI_2026_10_16 = LocalDate.of(2026, 10, 16);

    private static ProveReceipt receipt(LocalDate received) {
        return new ProveReceipt(AURORE, Moment.on(received), document(ServicesDocument.SENDING_EVIDENCE));
    }

    @Test
    void the_window_of_a_planned_sending_is_counted_from_that_day_P160_P161() {
        Answer<ReplyPeriod> answer = aReadyRequest().asks(ReplyWindow.planned(FRI_2026_10_02));
        assertEquals(
                new Window(MON_2026_10_19, MON_2026_10_26),
                answer.value().orElseThrow().days());
        assertTrue(answer.basis().orElseThrow().citations().stream()
                .map(c -> c.row().value())
                .toList()
                .containsAll(List.of("P-160", "P-161", "P-373", "P-374")));
    }

    @Test
    void each_bound_has_its_certificate_with_thanksgiving_skipped() {
        ReplyPeriod period = aReadyRequest()
                .asks(ReplyWindow.planned(FRI_2026_10_02))
                .value()
                .orElseThrow();
        assertEquals(17, period.earliest().days().size());
        assertEquals(MON_2026_10_26, period.latest().result());
        assertTrue(period.earliest().text(Language.FRENCH).contains("envoi prévu"));
        assertTrue(period.earliest().text(Language.ENGLISH).contains("Thanksgiving"));
    }

    @Test
    void the_window_of_a_sent_request_is_common_to_every_solicited_supplier() {
        Play sent = aSentRequest().on(THU_2026_10_22);
        assertEquals(
                new Window(MON_2026_10_19, MON_2026_10_26),
                sent.asks(ReplyWindow.ofTheSending()).value().orElseThrow().days());
        ReplyPeriod later = sent.does(receipt(TUE_2026_10_06))
                .asks(ReplyWindow.ofTheSending())
                .value()
                .orElseThrow();
        assertEquals(new Window(WED_2026_10_21, MON_2026_10_26), later.days());
        assertEquals(TUE_2026_10_06, later.earliest().start());
        assertTrue(later.earliest().text(Language.FRENCH).contains("réception prouvée"));
        assertTrue(later.latest().text(Language.FRENCH).contains("envoi de la demande de prix"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-09, true", "2026-10-13, false"})
    void windows_that_do_not_meet_have_no_common_day(LocalDate received, boolean common) {
        Answer<ReplyPeriod> answer =
                aSentRequest().on(THU_2026_10_22).does(receipt(received)).asks(ReplyWindow.ofTheSending());
        assertEquals(common ? Answer.Status.KNOWN : Answer.Status.UNDEFINED, answer.status());
        assertEquals(common ? 2 : 5, answer.facts().size());
    }

    @Test
    void the_window_is_not_known_before_a_sending_nor_beyond_guide_or_calendar() {
        Play ready = aReadyRequest();
        assertEquals(
                Answer.Status.NOT_KNOWN, ready.asks(ReplyWindow.ofTheSending()).status());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                ready.asks(ReplyWindow.planned(LocalDate.of(2024, 4, 17))).status());
        assertEquals(
                Answer.Status.KNOWN,
                ready.asks(ReplyWindow.planned(LocalDate.of(2024, 4, 18))).status());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                ready.asks(ReplyWindow.planned(LocalDate.of(2099, 12, 20))).status());
    }

    @Test
    void a_later_receipt_is_proven_for_one_supplier() {
        Play proven = aSentRequest().on(TUE_2026_10_06).as(SUPPLIER).does(receipt(MON_2026_10_05));
        Solicitation solicitation = proven.part(Solicitation.class);
        assertEquals(Optional.of(new Solicited(AURORE, Moment.on(MON_2026_10_05), true)), solicitation.find(AURORE));
        assertEquals(Optional.of(new Solicited(BOREAL, Moment.on(FRI_2026_10_02), false)), solicitation.find(BOREAL));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05, true", "2026-10-06, false"})
    void a_proven_receipt_whose_window_misses_the_closing_is_irregular_P162(LocalDate received, boolean lawful) {
        Play sent = aSentRequest().on(THU_2026_10_22);
        if (lawful) {
            assertEquals(List.of(), sent.accepts(receipt(received)).irregularities());
        } else {
            assertTrue(sent.irregular(receipt(received), "P-162")
                    .sentence(Language.FRENCH)
                    .contains("21 octobre 2026"));
        }
    }

    @Test
    void an_irregular_receipt_stays_in_what_stands_on_the_solicitation() {
        assertTrue(
                aSentRequest()
                        .on(THU_2026_10_22)
                        .does(receipt(TUE_2026_10_06))
                        .asks(ReplyWindow.ofTheSending())
                        .findings()
                        .stream()
                        .anyMatch(f -> f.citations().stream()
                                .anyMatch(c -> c.row().value().equals("P-162"))));
    }

    @Test
    void a_receipt_lies_between_the_sending_and_its_proof() {
        Play sent = aSentRequest().on(TUE_2026_10_06);
        sent.refuses(receipt(THU_2026_10_01), "P-161");
        sent.accepts(receipt(FRI_2026_10_02));
        sent.accepts(receipt(MON_2026_10_05));
        sent.refuses(receipt(FRI_2026_10_16), "P-161");
    }

    @Test
    void a_receipt_is_that_of_a_solicited_supplier() {
        Play sent = aSentRequest().on(TUE_2026_10_06);
        sent.refuses(
                new ProveReceipt(UNKNOWN, Moment.on(MON_2026_10_05), document(ServicesDocument.SENDING_EVIDENCE)),
                "P-161");
        sent.as(BROKER).refuses(receipt(MON_2026_10_05), "P-161");
    }

    @Test
    void a_response_is_recorded_with_its_offer() {
        Play after = aSentRequest().on(MON_2026_10_19).does(aResponseOf(AURORE, "90000.00"));
        Response response = after.part(Responses.class).find(AURORE).orElseThrow();
        assertEquals(Moment.on(MON_2026_10_19), response.received());
        assertTrue(response.inTime());
        assertEquals(
                List.of(new SupplierOffer(AURORE, before("90000.00"))),
                after.part(Offers.class).received());
    }

    @Test
    void the_client_records_responses_of_solicited_suppliers() {
        aSentRequest().on(MON_2026_10_19).as(BROKER).refuses(aResponseOf(AURORE, "1.00"), "P-164");
        aSentRequest().on(MON_2026_10_19).refuses(aResponseOf(UNKNOWN, "1.00"), "P-159");
        aReadyRequest().refuses(aResponseOf(AURORE, "1.00"), "P-159", "P-161", "P-140", "P-160");
    }

    @Test
    void a_supplier_responds_once() {
        Play responded = aSentRequest().on(MON_2026_10_19).does(aResponseOf(AURORE, "2.00"));
        responded.refuses(aResponseOf(AURORE, "1.00"), "P-159");
        responded.on(WED_2026_10_21).does(aResponseOf(BOREAL, "2.00")).refuses(aResponseOf(BOREAL, "1.00"), "P-159");
    }

    @Test
    void a_response_comes_after_the_receipt() {
        Play sent = aSentRequest();
        sent.on(THU_2026_10_01).refuses(aResponseOf(AURORE, "1.00"), "P-161");
        sent.on(FRI_2026_10_02).accepts(aResponseOf(AURORE, "1.00"));
        Play proven = sent.on(TUE_2026_10_06).does(receipt(MON_2026_10_05));
        proven.on(FRI_2026_10_02).refuses(aResponseOf(AURORE, "1.00"), "P-161");
        proven.on(MON_2026_10_05).accepts(aResponseOf(AURORE, "1.00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19, true", "2026-10-20, true", "2026-10-21, false"})
    void a_response_after_the_closing_is_late_P161(LocalDate received, boolean inTime) {
        Play sent = aSentRequest().on(received);
        if (inTime) {
            assertEquals(List.of(), sent.accepts(aResponseOf(AURORE, "1.00")).irregularities());
        } else {
            sent.irregular(aResponseOf(AURORE, "1.00"), "P-161");
        }
        Response response = sent.does(aResponseOf(AURORE, "1.00"))
                .part(Responses.class)
                .find(AURORE)
                .orElseThrow();
        assertEquals(inTime, response.inTime());
    }

    @ParameterizedTest
    @CsvSource({"13:59:59, true", "14:00, true", "14:00:01, false"})
    void a_closing_with_a_time_ends_at_that_time(LocalTime received, boolean inTime) {
        Solicitation open = sent(FIVE, true);
        Play sent = aReadyRequest()
                .given(new Solicitation(
                        open.sent(),
                        Moment.at(TUE_2026_10_20, LocalTime.of(14, 0)),
                        open.suppliers(),
                        true,
                        List.of(),
                        List.of()))
                .at(Moment.at(TUE_2026_10_20, received));
        Response response = sent.does(aResponseOf(AURORE, "1.00"))
                .part(Responses.class)
                .find(AURORE)
                .orElseThrow();
        assertEquals(inTime, response.inTime());
    }

    @Test
    void an_early_answer_is_a_good_answer_under_the_recommended_reading() {
        Play early = aSentRequest().on(MON_2026_10_05);
        assertEquals(List.of(), early.accepts(aResponseOf(AURORE, "1.00")).irregularities());
        assertTrue(early.does(aResponseOf(AURORE, "1.00"))
                .part(Responses.class)
                .find(AURORE)
                .orElseThrow()
                .inTime());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-16, false", "2026-10-19, true", "2026-10-20, true"})
    void under_the_other_reading_an_answer_before_the_10th_business_day_does_not_count_P160(
            LocalDate received, boolean counts) {
        Play sent = aSentRequest(EARLY_IS_INVALID).on(received);
        if (counts) {
            assertEquals(List.of(), sent.accepts(aResponseOf(AURORE, "1.00")).irregularities());
        } else {
            assertEquals(
                    List.of(EARLY_IS_INVALID),
                    sent.irregular(aResponseOf(AURORE, "1.00"), "P-160").basis().readings());
        }
        Response response = sent.does(aResponseOf(AURORE, "1.00"))
                .part(Responses.class)
                .find(AURORE)
                .orElseThrow();
        assertEquals(counts, response.inTime());
    }

    @Test
    void an_early_answer_that_does_not_count_may_come_again() {
        Play again = aSentRequest(EARLY_IS_INVALID)
                .on(FRI_2026_10_16)
                .does(aResponseOf(AURORE, "2.00"))
                .on(MON_2026_10_19)
                .does(aResponseOf(AURORE, "3.00"));
        assertEquals(1, again.part(Responses.class).received().size());
        assertTrue(again.part(Responses.class).find(AURORE).orElseThrow().inTime());
        assertEquals(Optional.of(before("3.00")), again.part(Offers.class).find(AURORE));
    }

    @Test
    void each_solicited_supplier_owes_an_answer_by_the_closing_P159() {
        Play sent = aSentRequest().on(MON_2026_10_05);
        assertEquals(5, sent.duties("P-159").size());
        Duty open = of(sent, "aurore");
        assertEquals(Moment.on(FRI_2026_10_02), open.opened());
        assertEquals(Optional.of(TUE_2026_10_20), open.due().lastDay());
        assertFalse(open.overdue(TUE_2026_10_20));
        assertTrue(open.overdue(WED_2026_10_21));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19, DONE_IN_TIME", "2026-10-20, DONE_IN_TIME", "2026-10-21, DONE_LATE"})
    void an_answer_is_in_time_up_to_the_closing(LocalDate received, Duty.Status status) {
        assertEquals(
                status,
                of(aSentRequest().on(received).does(aResponseOf(AURORE, "1.00")), "aurore")
                        .status());
    }

    @Test
    void a_non_participation_form_ends_the_duty_without_being_a_response() {
        Play returned = aSentRequest()
                .on(MON_2026_10_19)
                .does(new RecordNonParticipation(AURORE, document(ServicesDocument.NON_PARTICIPATION_FORM)));
        assertEquals(Duty.Status.DONE_IN_TIME, of(returned, "aurore").status());
        assertTrue(returned.dossier().find(Responses.class).isEmpty());
    }

    @Test
    void article_EC_4_8_is_cited_P375() {
        assertTrue(Services2024.guide().rules().stream().anyMatch(r -> r.rows().contains(new RowId("P-375"))));
    }

    @Test
    void a_reply_period_has_the_bounds_of_its_certificates() {
        ReplyPeriod period = aReadyRequest()
                .asks(ReplyWindow.planned(FRI_2026_10_02))
                .value()
                .orElseThrow();
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReplyPeriod(new Window(SUN_2026_10_18, MON_2026_10_26), period.earliest(), period.latest()));
    }

    private static Duty of(Play play, String supplier) {
        return play.duties("P-159").stream()
                .filter(d -> d.about().orElseThrow().english().equals(supplier))
                .findFirst()
                .orElseThrow();
    }
}
