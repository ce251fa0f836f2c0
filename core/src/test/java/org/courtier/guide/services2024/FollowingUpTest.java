package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Participation;
import org.courtier.solicitation.SupplierParticipation;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** Section 3.5, step 1: the suppliers that did not respond. */
class FollowingUpTest {

    private static final List<SupplierId> THREE = List.of(AURORE, BOREAL, CARTIER);

    private static RecordNonParticipation form(SupplierId supplier) {
        return new RecordNonParticipation(supplier, document(ServicesDocument.NON_PARTICIPATION_FORM));
    }

    /** Aurore responded on Monday, Boreal returned its form on Tuesday, from Cartier nothing came; it is Wednesday. */
    private static Play oneOfEach() {
        return aSentRequestTo(THREE)
                .on(MON_2026_10_19)
                .does(aResponseOf(AURORE, "1.00"))
                .on(TUE_2026_10_20)
                .does(form(BOREAL))
                .on(WED_2026_10_21);
    }

    private static List<Participation> participations(Play play) {
        return play.asks(new Participations()).value().orElseThrow().stream()
                .map(SupplierParticipation::participation)
                .toList();
    }

    @Test
    void each_solicited_supplier_responded_or_returned_its_form_or_gave_no_answer_P159() {
        assertEquals(
                List.of(Participation.RESPONDED, Participation.NON_PARTICIPATION, Participation.NO_ANSWER),
                participations(oneOfEach()));
    }

    @Test
    void until_the_closing_an_answer_is_awaited_and_the_day_asked_about_decides() {
        Play played = oneOfEach();
        assertEquals(
                Participation.AWAITED, participations(played.on(TUE_2026_10_20)).get(2));
        assertEquals(
                List.of(Participation.RESPONDED, Participation.AWAITED, Participation.AWAITED),
                participations(played.on(MON_2026_10_19)));
        assertEquals(
                List.of(Participation.AWAITED, Participation.AWAITED, Participation.AWAITED),
                participations(played.on(MON_2026_10_05)));
    }

    @Test
    void before_the_sending_participation_is_not_known() {
        assertEquals(
                Answer.Status.NOT_KNOWN,
                aReadyRequest().asks(new Participations()).status());
    }

    @Test
    void a_response_after_a_form_makes_a_respondent() {
        assertEquals(
                Participation.RESPONDED,
                participations(oneOfEach().does(aResponseOf(BOREAL, "2.00"))).get(1));
    }

    @Test
    void only_the_client_follows_up() {
        Play broker = oneOfEach().as(BROKER);
        broker.refuses(form(CARTIER), "P-206");
        broker.refuses(new RemindSupplier(CARTIER), "P-207");
        broker.refuses(new ForwardNonParticipationForm(BOREAL), "P-208");
        broker.refuses(new ReportSilence(CARTIER), "P-209");
    }

    @Test
    void only_solicited_suppliers_are_followed_up() {
        Play played = oneOfEach();
        played.refuses(form(UNKNOWN), "P-206");
        played.refuses(new RemindSupplier(UNKNOWN), "P-207");
        played.refuses(new ReportSilence(UNKNOWN), "P-209");
    }

    @Test
    void a_supplier_returns_one_form() {
        oneOfEach().refuses(form(BOREAL), "P-206");
    }

    @Test
    void a_supplier_without_response_or_form_is_reminded_P207() {
        Play played = oneOfEach();
        assertEquals(List.of(), played.on(TUE_2026_10_20).duties("P-207"));
        Duty open = played.duty("P-207");
        assertEquals("cartier", open.about().orElseThrow().english());
        assertEquals(Moment.on(TUE_2026_10_20), open.opened());
        assertEquals(Duty.Status.OPEN, open.status());
        Duty done = played.does(new RemindSupplier(CARTIER)).duty("P-207");
        assertEquals(Duty.Status.DONE_IN_TIME, done.status());
    }

    @Test
    void a_reminder_before_the_closing_is_no_follow_up() {
        Play early = aSentRequestTo(THREE).on(MON_2026_10_19).does(new RemindSupplier(CARTIER));
        assertTrue(early.on(WED_2026_10_21).duties("P-207").stream().allMatch(Duty::open));
        assertEquals(List.of(), early.on(WED_2026_10_21).duties("P-209"));
    }

    @Test
    void a_form_or_a_late_response_ends_the_need_for_a_reminder() {
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                oneOfEach().does(form(CARTIER)).duty("P-207").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                oneOfEach().does(aResponseOf(CARTIER, "1.00")).duty("P-207").status());
    }

    @Test
    void each_form_received_is_forwarded_to_the_broker_P208_P206() {
        Play played = oneOfEach();
        assertEquals(Duty.Status.OPEN, played.duty("P-208").status());
        assertEquals(Moment.on(TUE_2026_10_20), played.duty("P-206").opened());
        Play forwarded = played.does(new ForwardNonParticipationForm(BOREAL));
        assertEquals(Duty.Status.DONE_IN_TIME, forwarded.duty("P-208").status());
        Play second = forwarded.does(new RemindSupplier(CARTIER)).does(form(CARTIER));
        assertEquals(2, second.duties("P-208").size());
    }

    @Test
    void a_form_that_was_not_received_is_not_forwarded() {
        oneOfEach().refuses(new ForwardNonParticipationForm(CARTIER), "P-208");
    }

    @Test
    void a_reminder_without_answer_is_told_to_the_broker_P209() {
        Play reminded = oneOfEach().does(new RemindSupplier(CARTIER)).on(THU_2026_10_22);
        assertEquals(List.of(), oneOfEach().duties("P-209"));
        assertEquals(Moment.on(WED_2026_10_21), reminded.duty("P-209").opened());
        assertEquals(Duty.Status.OPEN, reminded.duty("P-209").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                reminded.does(new ReportSilence(CARTIER)).duty("P-209").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                reminded.does(form(CARTIER)).duty("P-209").status());
    }

    @Test
    void a_silence_told_without_a_reminder_is_irregular() {
        oneOfEach().irregular(new ReportSilence(CARTIER), "P-207");
        assertEquals(
                List.of(),
                oneOfEach()
                        .does(new RemindSupplier(CARTIER))
                        .accepts(new ReportSilence(CARTIER))
                        .irregularities());
    }

    @Test
    void a_supplier_that_responded_or_returned_its_form_is_not_silent() {
        Play reminded = oneOfEach().does(new RemindSupplier(AURORE)).does(new RemindSupplier(BOREAL));
        reminded.refuses(new ReportSilence(AURORE), "P-209");
        reminded.refuses(new ReportSilence(BOREAL), "P-209");
    }
}
