package org.courtier.solicitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.SupplierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolicitationTest {

    private static final SupplierId A = new SupplierId("a");
    private static final SupplierId B = new SupplierId("b");
    private static final Moment SENT = Moment.parse("2026-10-02");

    private static Solicitation closing(String closing) {
        return new Solicitation(
                SENT,
                Moment.parse(closing),
                List.of(new Solicited(B, SENT, false), new Solicited(A, SENT, false)),
                true,
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-20, 2026-10-19T23:59:59, true",
        "2026-10-20, 2026-10-20, true",
        "2026-10-20, 2026-10-20T23:59:59.999, true",
        "2026-10-20, 2026-10-21, false",
        "2026-10-20, 2026-10-21T00:00, false",
        "2026-10-20T14:00, 2026-10-20T13:59:59, true",
        "2026-10-20T14:00, 2026-10-20T14:00, true",
        "2026-10-20T14:00, 2026-10-20T14:00:00.001, false",
        "2026-10-20T14:00, 2026-10-20, true"
    })
    void a_closing_without_a_time_ends_with_its_day(String closing, String received, boolean inTime) {
        Solicitation solicitation = closing(closing);
        assertEquals(inTime, solicitation.inTime(Moment.parse(received)));
        assertEquals(!inTime, solicitation.closedOn(Moment.parse(received)));
    }

    @Test
    void a_proven_receipt_changes_one_supplier_and_no_order() {
        Moment later = Moment.parse("2026-10-05");
        Solicitation changed = closing("2026-10-20").with(new Solicited(A, later, true));
        assertEquals(List.of(B, A), changed.ids());
        assertEquals(Optional.of(later), changed.find(A).map(Solicited::received));
        assertEquals(Optional.of(SENT), changed.find(B).map(Solicited::received));
        assertEquals(Optional.empty(), changed.find(new SupplierId("c")));
    }

    @Test
    void questions_and_amendments_are_found_by_number_and_replaced() {
        SupplierQuestion question = new SupplierQuestion(1, A, Channel.EMAIL, "?", SENT, Optional.empty());
        RequestAmendment amendment = RequestAmendment.submitted(1, "x", List.of(), SENT);
        Solicitation changed = closing("2026-10-20")
                .with(question)
                .with(question.answered(SENT))
                .with(amendment)
                .with(amendment.decided(BrokerOutcome.AUTHORISED, SENT).sent(SENT));
        assertEquals(1, changed.questions().size());
        assertEquals(Optional.of(SENT), changed.question(1).flatMap(SupplierQuestion::answered));
        assertEquals(1, changed.amendments().size());
        assertTrue(changed.amendment(1).orElseThrow().authorised());
        assertFalse(amendment.authorised());
        assertFalse(amendment.decided(BrokerOutcome.REFUSED, SENT).authorised());
        assertEquals(Optional.empty(), changed.amendment(2));
    }

    @Test
    void a_response_counts_when_it_came_in_time_and_conforms() {
        Document document = Document.of("ged:1", ServicesDocument.SUBMISSION, "1", DocumentFormat.PDF);
        Response inTime = new Response(A, SENT, document, true, Optional.empty());
        Response late = new Response(B, SENT, document, false, Optional.empty());
        Assessment good = new Assessment(true, true, true, "", SENT);
        Assessment bad = new Assessment(true, true, false, "modifiée", SENT);
        assertFalse(inTime.counts());
        assertTrue(inTime.assessed(good).counts());
        assertFalse(inTime.assessed(bad).counts());
        assertFalse(late.assessed(good).counts());
        Responses all = Responses.NONE.with(inTime).with(late.assessed(good)).with(inTime.assessed(good));
        assertEquals(
                List.of(A, B), all.received().stream().map(Response::supplier).toList());
        assertEquals(List.of(inTime.assessed(good)), all.counting());
        assertEquals(Optional.empty(), Responses.NONE.find(A));
    }

    @Test
    void a_finding_against_a_response_has_its_reason() {
        assertThrows(IllegalArgumentException.class, () -> new Assessment(true, false, true, " ", SENT));
    }

    @Test
    void what_was_done_about_a_supplier_adds_up() {
        FollowUps followUps = FollowUps.NONE
                .with(FollowUp.none(B).reminded(SENT))
                .with(FollowUp.none(A).formReceived(SENT).formForwarded(SENT))
                .with(FollowUp.none(B).reminded(SENT).reminded(SENT).silenceReported(SENT));
        assertEquals(
                List.of(A, B), followUps.each().stream().map(FollowUp::supplier).toList());
        assertEquals(2, followUps.of(B).reminders().size());
        assertEquals(Optional.of(SENT), followUps.of(A).forwarded());
        assertEquals(FollowUp.none(new SupplierId("c")), followUps.of(new SupplierId("c")));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, true", "LETTER, true", "TELEPHONE, false", "MEETING, false"})
    void email_and_letter_are_in_writing(Channel channel, boolean written) {
        assertEquals(written, channel.written());
    }
}
