package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Possibility;
import org.courtier.party.Role;
import org.courtier.rule.RowId;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Solicitation;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3.3.4 and the FAQ: questions, amendments, no extension. */
class AmendingPriceRequestTest {

    private static final RecordQuestion A_QUESTION = new RecordQuestion(AURORE, Channel.EMAIL, "Combien de postes?");
    private static final AnswerQuestion AN_ANSWER = new AnswerQuestion(1, Channel.EMAIL, FIVE, "300 postes");
    private static final SubmitAmendment AN_AMENDMENT = new SubmitAmendment("Postes : 300", List.of());
    private static final DecideAmendment AUTHORISED = new DecideAmendment(1, BrokerOutcome.AUTHORISED, "", true, true);
    private static final SendAmendment TO_ALL = new SendAmendment(1, FIVE);

    private static Play anOpenSolicitation() {
        return aSentRequest().on(MON_2026_10_05);
    }

    private static Play anAuthorisedAmendment() {
        return anOpenSolicitation()
                .does(AN_AMENDMENT)
                .as(BROKER)
                .does(AUTHORISED)
                .as(BUYER)
                .given(attested(ServicesAttestation.AMENDMENT_DIRECTIVES, MON_2026_10_05));
    }

    @Test
    void suppliers_may_ask_questions_during_the_solicitation_P154() {
        Play asked = anOpenSolicitation().as(SUPPLIER).does(A_QUESTION).does(A_QUESTION);
        assertEquals(2, asked.part(Solicitation.class).questions().size());
        asked.as(BROKER).refuses(A_QUESTION, "P-154");
    }

    @Test
    void only_a_solicited_supplier_asks() {
        anOpenSolicitation().refuses(new RecordQuestion(UNKNOWN, Channel.EMAIL, "?"), "P-154");
        aReadyRequest().refuses(A_QUESTION, "P-154", "P-155", "P-140");
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, true", "LETTER, true", "TELEPHONE, false", "MEETING, false"})
    void questions_are_asked_in_writing_P155(Channel channel, boolean written) {
        RecordQuestion question = new RecordQuestion(AURORE, channel, "Combien de postes?");
        if (written) {
            assertEquals(List.of(), anOpenSolicitation().accepts(question).irregularities());
        } else {
            anOpenSolicitation().irregular(question, "P-155");
        }
    }

    @Test
    void a_request_to_modify_is_written_too_P384() {
        anOpenSolicitation().irregular(new RecordQuestion(AURORE, Channel.TELEPHONE, "Retirer la clause 7?"), "P-384");
        assertTrue(Services2024.guide().standing(Role.SUPPLIER).stream()
                .anyMatch(p -> p.rows().contains(new RowId("P-384"))));
    }

    @Test
    void a_question_after_the_closing_meets_a_silence_of_the_guide() {
        assertFalse(aSentRequest().on(TUE_2026_10_20).advises(A_QUESTION, "P-154"));
        assertTrue(aSentRequest().on(WED_2026_10_21).advises(A_QUESTION, "P-154"));
    }

    @Test
    void an_answer_goes_to_an_open_question() {
        Play asked = anOpenSolicitation().does(A_QUESTION);
        asked.refuses(new AnswerQuestion(2, Channel.EMAIL, FIVE, "300"), "P-154");
        Play answered = asked.does(AN_ANSWER);
        assertEquals(
                Optional.of(Moment.on(MON_2026_10_05)),
                answered.part(Solicitation.class).questions().get(0).answered());
        answered.refuses(AN_ANSWER, "P-154");
        asked.as(SUPPLIER).refuses(AN_ANSWER, "P-156");
    }

    @Test
    void for_fairness_the_same_answer_goes_to_every_solicited_supplier_P113() {
        Play asked = anOpenSolicitation().does(A_QUESTION);
        assertFalse(asked.advises(AN_ANSWER, "P-113"));
        assertTrue(asked.advises(new AnswerQuestion(1, Channel.EMAIL, List.of(AURORE), "300"), "P-113"));
    }

    @Test
    void an_answer_in_writing_is_recommended() {
        Play asked = anOpenSolicitation().does(A_QUESTION);
        assertTrue(asked.advises(new AnswerQuestion(1, Channel.TELEPHONE, FIVE, "300"), "P-155"));
        assertFalse(asked.advises(AN_ANSWER, "P-155"));
    }

    @Test
    void the_request_may_be_amended_during_the_solicitation_P364() {
        anOpenSolicitation().accepts(AN_AMENDMENT);
        aSentRequest().on(TUE_2026_10_20).accepts(AN_AMENDMENT);
        aSentRequest().on(WED_2026_10_21).refuses(AN_AMENDMENT, "P-364");
        anOpenSolicitation().as(SUPPLIER).refuses(AN_AMENDMENT, "P-156");
    }

    @Test
    void the_client_need_not_accept_a_request_to_modify_P385() {
        Play asked = anOpenSolicitation().does(A_QUESTION);
        asked.accepts(new AnswerQuestion(1, Channel.EMAIL, FIVE, "La demande de prix demeure la même."));
        assertEquals(List.of(), asked.part(Solicitation.class).amendments());
        assertTrue(isRight("P-385", AnswerQuestion.class));
        assertTrue(isRight("P-364", SubmitAmendment.class));
        assertTrue(isRight("P-154", RecordQuestion.class));
    }

    @Test
    void the_broker_decides_of_each_amendment_once_P156() {
        Play submitted = anOpenSolicitation().does(AN_AMENDMENT);
        submitted.refuses(AUTHORISED, "P-156");
        submitted.as(BROKER).refuses(new DecideAmendment(2, BrokerOutcome.AUTHORISED, "", true, true), "P-156");
        submitted.as(BROKER).does(AUTHORISED).refuses(AUTHORISED, "P-156");
    }

    @Test
    void the_broker_authorises_only_a_validated_impact_P157() {
        Play submitted = anOpenSolicitation().does(AN_AMENDMENT).as(BROKER);
        submitted.refuses(new DecideAmendment(1, BrokerOutcome.AUTHORISED, "", false, true), "P-157");
        submitted.accepts(new DecideAmendment(1, BrokerOutcome.REFUSED, "trop tard", false, true));
    }

    @Test
    void an_amendment_may_not_change_the_scope_of_the_qualifications_P158_P365() {
        Play submitted = anOpenSolicitation().does(AN_AMENDMENT).as(BROKER);
        submitted.refuses(new DecideAmendment(1, BrokerOutcome.AUTHORISED, "", true, false), "P-365");
        submitted.refuses(new DecideAmendment(1, BrokerOutcome.AUTHORISED, "", true, false), "P-158");
        submitted.accepts(new DecideAmendment(1, BrokerOutcome.REFUSED, "hors portée", true, false));
    }

    @Test
    void an_amendment_is_sent_only_once_authorised_P156_P365() {
        Play submitted = anOpenSolicitation()
                .does(AN_AMENDMENT)
                .given(attested(ServicesAttestation.AMENDMENT_DIRECTIVES, MON_2026_10_05));
        submitted.refuses(TO_ALL, "P-156");
        Play refused = submitted
                .as(BROKER)
                .does(new DecideAmendment(1, BrokerOutcome.REFUSED, "hors portée", true, false))
                .as(BUYER);
        refused.refuses(TO_ALL, "P-365");
        Play sent = anAuthorisedAmendment().does(TO_ALL);
        assertEquals(
                Optional.of(Moment.on(MON_2026_10_05)),
                sent.part(Solicitation.class).amendments().get(0).sent());
        sent.refuses(TO_ALL, "P-156");
    }

    @Test
    void an_amendment_is_sent_before_the_closing() {
        anAuthorisedAmendment().on(TUE_2026_10_20).accepts(TO_ALL);
        anAuthorisedAmendment().on(WED_2026_10_21).refuses(TO_ALL, "P-364");
    }

    @Test
    void an_amendment_goes_to_every_solicited_supplier() {
        anAuthorisedAmendment().refuses(new SendAmendment(1, List.of(AURORE, BOREAL)), "P-156");
    }

    @Test
    void an_amendment_leaves_the_closing_as_it_is() {
        assertEquals(
                Moment.on(TUE_2026_10_20),
                anAuthorisedAmendment().does(TO_ALL).part(Solicitation.class).closing());
    }

    @Test
    void the_client_follows_its_internal_directives_for_each_amendment_P366() {
        Play amendment = anAuthorisedAmendment();
        amendment
                .given(attested(ServicesAttestation.AMENDMENT_DIRECTIVES, FRI_2026_10_02))
                .refuses(TO_ALL, "P-366");
        amendment
                .given(attested(ServicesAttestation.AMENDMENT_DIRECTIVES, MON_2026_10_19))
                .refuses(TO_ALL, "P-366");
        assertFalse(amendment.accepts(TO_ALL).standingOn().isEmpty());
    }

    @Test
    void a_criterion_that_an_amendment_adds_is_in_the_request_once_it_is_sent() {
        Criterion added = new Criterion("Présence régionale", CriterionKind.ASSET, Optional.of("travaux sur place"));
        Play authorised = anOpenSolicitation()
                .does(new SubmitAmendment("Un critère", List.of(added)))
                .as(BROKER)
                .does(AUTHORISED)
                .as(BUYER)
                .given(attested(ServicesAttestation.AMENDMENT_DIRECTIVES, MON_2026_10_05));
        assertEquals(List.of(GREEN), authorised.part(PriceRequest.class).criteria());
        assertEquals(
                List.of(GREEN, added),
                authorised.does(TO_ALL).part(PriceRequest.class).criteria());
    }

    @Test
    void what_becomes_of_responses_received_before_an_amendment_is_not_said() {
        assertFalse(anAuthorisedAmendment().advises(TO_ALL, "P-364"));
        assertTrue(
                anAuthorisedAmendment().given(answers(came(AURORE, "1000.00"))).advises(TO_ALL, "P-364"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "congé", "pandémie"})
    void no_extension_is_possible_whatever_the_reason(String reason) {
        Play open = anOpenSolicitation();
        open.as(SUPPLIER).refuses(new RequestExtension(reason), "P-163");
        open.as(SUPPLIER).refuses(new RequestExtension(reason), "P-372");
        open.as(BUYER).refuses(new RequestExtension(reason), "P-371");
        open.as(BROKER).refuses(new RequestExtension(reason), "P-163");
        aReadyRequest().refuses(new RequestExtension(reason), "P-163");
    }

    @Test
    void an_extension_is_listed_as_prohibited() {
        assertEquals(
                List.of(Possibility.Status.PROHIBITED),
                anOpenSolicitation().as(SUPPLIER).possible().stream()
                        .filter(p -> p.action() == RequestExtension.class)
                        .map(Possibility::status)
                        .toList());
        assertThrows(IllegalStateException.class, () -> new RequestExtension("").adds(null));
    }

    @Test
    void questions_and_amendments_that_wait_are_what_can_be_answered_decided_and_sent() {
        Play waiting = anOpenSolicitation().does(A_QUESTION).does(AN_AMENDMENT);
        assertEquals(
                3,
                waiting.possible().stream()
                        .filter(p -> List.of(AnswerQuestion.class, DecideAmendment.class, SendAmendment.class)
                                .contains(p.action()))
                        .filter(p -> p.target().isPresent())
                        .count());
    }

    @Test
    void nothing_is_said_in_blank() {
        assertThrows(IllegalArgumentException.class, () -> new RecordQuestion(AURORE, Channel.EMAIL, " "));
        assertThrows(IllegalArgumentException.class, () -> new AnswerQuestion(1, Channel.EMAIL, FIVE, " "));
        assertThrows(IllegalArgumentException.class, () -> new SubmitAmendment(" ", List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new DecideAmendment(1, BrokerOutcome.REFUSED, " ", true, true));
    }
}
