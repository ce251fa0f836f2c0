package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.decision.Duty;
import org.courtier.decision.Possibility;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.pricing.Offer;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.Responses;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 3.4.1. */
class AnalysingResponsesTest {

    private static Play twoResponses() {
        return aSentRequest()
                .on(MON_2026_10_19)
                .does(aResponseOf(AURORE, "1000.00"))
                .on(TUE_2026_10_20)
                .does(aResponseOf(BOREAL, "2000.00"))
                .on(WED_2026_10_21);
    }

    @Test
    void the_client_reads_the_responses_from_the_first_one_on_P164() {
        Duty open = twoResponses().duty("P-164");
        assertEquals(Moment.on(MON_2026_10_19), open.opened());
        assertEquals(Duty.Status.OPEN, open.status());
        assertEquals(List.of(), aSentRequest().duties("P-164"));
    }

    @Test
    void reading_ends_the_duty_when_it_covers_the_last_response() {
        Play two = twoResponses();
        assertEquals(
                Duty.Status.OPEN,
                two.given(attested(ServicesAttestation.RESPONSES_READ, MON_2026_10_19))
                        .duty("P-164")
                        .status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                two.given(attested(ServicesAttestation.RESPONSES_READ, TUE_2026_10_20))
                        .duty("P-164")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, true",
        "false, true, true, false",
        "true, false, true, false",
        "true, true, false, false"
    })
    void a_response_conforms_when_the_need_is_understood_every_element_is_there_and_nothing_was_changed(
            boolean understood, boolean complete, boolean unchanged, boolean conforming) {
        Play after = twoResponses().does(new AssessResponse(AURORE, understood, complete, unchanged, "raison"));
        Assessment found = after.part(Responses.class)
                .find(AURORE)
                .orElseThrow()
                .assessment()
                .orElseThrow();
        assertEquals(conforming, found.conforming());
        assertEquals(Moment.on(WED_2026_10_21), found.on());
    }

    @Test
    void a_response_that_does_not_conform_has_an_objective_reason_P165_P166() {
        twoResponses().refuses(new AssessResponse(AURORE, false, true, true, " "), "P-165");
        twoResponses().refuses(new AssessResponse(AURORE, true, false, true, ""), "P-166");
        twoResponses().accepts(new AssessResponse(AURORE, true, false, true, "annexe C absente"));
        twoResponses().accepts(conforming(AURORE));
    }

    @Test
    void a_response_is_received_before_it_is_assessed() {
        twoResponses().refuses(conforming(FIVE.get(2)), "P-164");
        aSentRequest().refuses(conforming(AURORE), "P-164");
    }

    @Test
    void a_response_may_be_assessed_as_soon_as_it_came() {
        aSentRequest().on(MON_2026_10_05).does(aResponseOf(AURORE, "1.00")).accepts(conforming(AURORE));
    }

    @Test
    void the_client_assesses_and_may_assess_again_before_the_choice() {
        Play two = twoResponses();
        two.as(BROKER).refuses(conforming(AURORE), "P-164");
        Play assessed = two.does(new AssessResponse(AURORE, true, false, true, "annexe absente"))
                .does(conforming(AURORE))
                .does(conforming(BOREAL));
        assertTrue(assessed.part(Responses.class).find(AURORE).orElseThrow().counts());
        assessed.does(new ChooseSupplier(AURORE, List.of())).refuses(conforming(AURORE), "P-165");
    }

    @Test
    void a_price_in_another_tax_basis_is_recorded_and_cannot_conform_P172() {
        Offer taxed = new Offer.FixedPrice(Money.parse("1149.75"), TaxBasis.TAXES_INCLUDED);
        Play recorded = aSentRequest()
                .on(MON_2026_10_19)
                .does(new RecordResponse(AURORE, document(ServicesDocument.SUBMISSION), taxed));
        recorded.refuses(conforming(AURORE), "P-166");
        recorded.accepts(new AssessResponse(AURORE, true, false, true, "prix taxes incluses"));
    }

    @Test
    void no_interview_validates_the_requirements_of_the_profiles_P391_P392() {
        InterviewResources interview = new InterviewResources(AURORE);
        twoResponses().refuses(interview, "P-391");
        twoResponses().refuses(interview, "P-392");
        twoResponses().as(BROKER).refuses(interview, "P-391", "P-164");
        assertEquals(
                List.of(Possibility.Status.PROHIBITED, Possibility.Status.PROHIBITED),
                twoResponses().possible().stream()
                        .filter(p -> p.action() == InterviewResources.class)
                        .map(Possibility::status)
                        .toList());
        assertThrows(IllegalStateException.class, () -> interview.adds(null));
        assertEquals(AURORE, interview.target());
    }

    @Test
    void the_responses_that_came_are_what_can_be_assessed() {
        assertFalse(twoResponses().possible().stream()
                .filter(p -> p.action() == AssessResponse.class)
                .noneMatch(p -> p.target().orElseThrow().english().equals("boreal")));
    }
}
