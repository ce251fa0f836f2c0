package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 3.3.3, at its end: a price request that was not validated. */
class UnvalidatedSendingTest {

    private static final ReportUnvalidatedSending TOLD =
            new ReportUnvalidatedSending(FIVE, Moment.on(TUE_2026_10_20), anEmailTo(FIVE));

    private static Play anUnvalidatedSending() {
        return aReadyRequest().without(BrokerValidation.class).does(TOLD).on(MON_2026_10_05);
    }

    @Test
    void an_unvalidated_sending_is_recorded_with_its_irregularity() {
        Play before = aReadyRequest().without(BrokerValidation.class);
        before.irregular(TOLD, "P-140");
        before.irregular(TOLD, "P-148");
        assertFalse(before.does(TOLD).part(Solicitation.class).validated());
    }

    @Test
    void a_refused_or_later_authorisation_is_none() {
        aReadyRequest().given(theBroker(BrokerOutcome.REFUSED, THU_2026_10_01)).irregular(TOLD, "P-140");
        aReadyRequest()
                .given(theBroker(BrokerOutcome.AUTHORISED, MON_2026_10_05))
                .irregular(TOLD, "P-140");
    }

    @Test
    void it_can_be_told_of_a_file_that_prepared_nothing() {
        aReadyRequest()
                .without(BrokerValidation.class)
                .without(ValidationRequest.class)
                .without(PriceRequest.class)
                .irregular(TOLD, "P-140");
    }

    @Test
    void an_authorised_sending_is_not_told_as_unvalidated() {
        aReadyRequest().refuses(TOLD, "P-148");
    }

    @Test
    void client_and_broker_tell_it() {
        Play before = aReadyRequest().without(BrokerValidation.class);
        before.as(BROKER).accepts(TOLD);
        before.as(SUPPLIER).refuses(TOLD, "P-140");
    }

    @Test
    void it_is_told_once() {
        anUnvalidatedSending().refuses(TOLD, "P-364");
    }

    static Stream<Action> whatFollows() {
        return Stream.of(
                new ProveReceipt(AURORE, Moment.on(MON_2026_10_05), document(ServicesDocument.SENDING_EVIDENCE)),
                new RecordQuestion(AURORE, Channel.EMAIL, "Combien de postes?"),
                new SubmitAmendment("Postes : 300", List.of()),
                aResponseOf(AURORE, "1000.00"),
                new RecordNonParticipation(AURORE, document(ServicesDocument.NON_PARTICIPATION_FORM)),
                new RemindSupplier(AURORE));
    }

    @ParameterizedTest
    @MethodSource("whatFollows")
    void the_process_must_start_again_nothing_follows_in_the_file(Action action) {
        anUnvalidatedSending().refuses(action, "P-140");
    }

    @Test
    void no_choice_stands_on_it() {
        Play unvalidated =
                anUnvalidatedSending().given(answers(came(AURORE, "1000.00"))).on(WED_2026_10_21);
        unvalidated.refuses(new ChooseSupplier(AURORE, List.of()), "P-140");
        unvalidated.refuses(conforming(AURORE), "P-140");
    }

    @Test
    void nobody_owes_a_response_or_a_reminder_on_it() {
        Play later = anUnvalidatedSending().on(WED_2026_10_21);
        assertEquals(List.of(), later.duties("P-159"));
        assertEquals(List.of(), later.duties("P-207"));
    }

    @Test
    void the_client_starts_again_or_where_its_own_rules_allow_makes_a_contract_by_itself_P141() {
        Play unvalidated = anUnvalidatedSending();
        assertEquals(
                Optional.of(List.of(Recourse.RESTART)),
                unvalidated.asks(new AfterUnvalidatedSending()).value());
        assertEquals(
                Optional.of(List.of(Recourse.RESTART, Recourse.OWN_CONTRACT)),
                unvalidated
                        .given(attested(ServicesAttestation.OWN_RULES_ALLOW, MON_2026_10_05))
                        .asks(new AfterUnvalidatedSending())
                        .value());
    }

    @Test
    void the_irregularity_stays_in_what_stands_on_the_sending() {
        assertFalse(anUnvalidatedSending()
                .asks(new AfterUnvalidatedSending())
                .findings()
                .isEmpty());
    }

    @Test
    void of_a_validated_sending_the_guide_names_no_recourse() {
        assertEquals(
                Answer.Status.UNDEFINED,
                aSentRequest().asks(new AfterUnvalidatedSending()).status());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                aReadyRequest().asks(new AfterUnvalidatedSending()).status());
    }
}
