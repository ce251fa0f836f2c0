package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.UNKNOWN;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.money.TaxBasis;
import org.courtier.pricing.Comparison;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.Channel;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that no history can have brought are errors. */
class SolicitationEventsTest {

    private static final Moment ON = Moment.on(MON_2026_10_19);
    private static final Comparison NO_COMPARISON = Comparison.of(TaxBasis.BEFORE_TAXES, List.of(), List.of(), 5);

    static Stream<Event> needingASending() {
        return Stream.of(
                new ReceiptProven(AURORE, ON, document(ServicesDocument.SENDING_EVIDENCE)),
                new QuestionAsked(1, AURORE, Channel.EMAIL, "?", ON),
                new QuestionAnswered(1, Channel.EMAIL, FIVE, "!", ON),
                new AmendmentSubmitted(1, "x", List.of(), ON),
                new AmendmentDecided(1, BrokerOutcome.AUTHORISED, "", ON),
                new AmendmentSent(1, FIVE, ON),
                new ResponseReceived(AURORE, document(ServicesDocument.SUBMISSION), before("1.00"), true, ON),
                new NonParticipationReturned(AURORE, document(ServicesDocument.NON_PARTICIPATION_FORM), ON),
                new SupplierReminded(AURORE, ON),
                new NonParticipationFormForwarded(AURORE, ON),
                new SilenceReported(AURORE, ON),
                new ResponseAssessed(AURORE, new Assessment(true, true, true, "", ON)),
                new SupplierChosen(AURORE, List.of(), NO_COMPARISON, ON),
                new ChoiceRetracted("x", ON));
    }

    @ParameterizedTest
    @MethodSource("needingASending")
    void nothing_of_this_happens_before_the_sending(Event event) {
        assertThrows(ImpossibleEvent.class, () -> event.applyTo(Parts.none()));
    }

    static Stream<Event> impossibleAfterASending() {
        return Stream.of(
                new PriceRequestSent(FIVE, ON, anEmailTo(FIVE), true, ON),
                new ReceiptProven(UNKNOWN, ON, document(ServicesDocument.SENDING_EVIDENCE)),
                new QuestionAsked(1, AURORE, Channel.EMAIL, "?", ON),
                new QuestionAnswered(2, Channel.EMAIL, FIVE, "!", ON),
                new AmendmentSubmitted(1, "x", List.of(), ON),
                new AmendmentDecided(2, BrokerOutcome.AUTHORISED, "", ON),
                new AmendmentSent(1, FIVE, ON),
                new ResponseReceived(UNKNOWN, document(ServicesDocument.SUBMISSION), before("1.00"), true, ON),
                new ResponseReceived(AURORE, document(ServicesDocument.SUBMISSION), before("1.00"), true, ON),
                new NonParticipationFormForwarded(AURORE, ON),
                new ResponseAssessed(UNKNOWN, new Assessment(true, true, true, "", ON)),
                new SupplierChosen(UNKNOWN, List.of(), NO_COMPARISON, ON));
    }

    @ParameterizedTest
    @MethodSource("impossibleAfterASending")
    void nothing_of_this_happens_where_its_ground_is_missing_or_taken(Event event) {
        Play sent = aSentRequest()
                .on(MON_2026_10_05)
                .does(new RecordQuestion(AURORE, Channel.EMAIL, "?"))
                .does(new SubmitAmendment("x", List.of()))
                .does(aResponseOf(AURORE, "1.00"))
                .does(new RemindSupplier(AURORE));
        assertThrows(ImpossibleEvent.class, () -> event.applyTo(sent.dossier().parts()));
    }

    @Test
    void a_second_choice_needs_the_first_to_be_taken_back() {
        Play chosen = aSentRequest()
                .given(answers(came(AURORE, "1.00")))
                .on(WED_2026_10_21)
                .does(new ChooseSupplier(AURORE, List.of()));
        Event again = new SupplierChosen(AURORE, List.of(), NO_COMPARISON, ON);
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(chosen.dossier().parts()));
    }

    @Test
    void reasons_are_never_blank() {
        assertThrows(IllegalArgumentException.class, () -> new RetractChoice(" "));
    }
}
