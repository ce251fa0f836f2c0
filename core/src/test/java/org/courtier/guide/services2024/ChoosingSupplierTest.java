package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.CARTIER;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.DELTA;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Answer;
import org.courtier.dossier.DossierFile;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Confidence;
import org.courtier.pricing.Excluded;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.Ranked;
import org.courtier.pricing.SupplierOffer;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.RowId;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** Sections 3.4.2 and 3.4.3: the lowest price and the choice. */
class ChoosingSupplierTest {

    private static final ChooseSupplier BOREAL_BY_PRICE = new ChooseSupplier(BOREAL, List.of());

    /** Solicited are five; these responses came in time and were assessed; it is the day after the closing. */
    private static Play assessed(Came... came) {
        return aSentRequest().given(answers(came)).on(WED_2026_10_21);
    }

    private static Play twoConforming() {
        return assessed(came(AURORE, "2000.00"), came(BOREAL, "1000.00"));
    }

    private static Comparison lowest(Play play) {
        return play.asks(new LowestPrice()).value().orElseThrow();
    }

    private static boolean found(Answer<?> answer, String row) {
        return answer.findings().stream()
                .anyMatch(f ->
                        f.citations().stream().anyMatch(c -> c.row().value().equals(row)));
    }

    private static String reason(Play play, SupplierId supplier) {
        return lowest(play).excluded().stream()
                .filter(e -> e.supplier().equals(supplier))
                .map(Excluded::reason)
                .findFirst()
                .orElseThrow()
                .english();
    }

    private static List<String> cited(Play play) {
        return play.asks(new LowestPrice()).basis().orElseThrow().citations().stream()
                .map(c -> c.row().value())
                .toList();
    }

    // ---- the lowest price

    @Test
    void the_lowest_is_the_minimum_of_the_conforming_responses_received_in_time_P172() {
        Comparison comparison = lowest(twoConforming());
        assertEquals(
                List.of(new Ranked(1, BOREAL, Money.parse("1000.00")), new Ranked(2, AURORE, Money.parse("2000.00"))),
                comparison.ranking());
        assertEquals(Confidence.CONFIRMED, comparison.confidence());
        assertEquals(List.of(), comparison.excluded());
        assertTrue(cited(twoConforming()).containsAll(List.of("P-172", "P-177", "P-383")));
    }

    @Test
    void every_response_at_the_minimum_is_lowest() {
        assertEquals(
                List.of(AURORE, CARTIER),
                lowest(assessed(came(CARTIER, "10.00"), came(BOREAL, "10.01"), came(AURORE, "10.00")))
                        .lowest());
    }

    @Test
    void a_cheaper_response_that_changed_the_request_is_excluded_with_its_reason_P383() {
        Play play = assessed(came(AURORE, "2000.00"), came(BOREAL, "1000.00"), cameUnfit(CARTIER, "1.00"));
        assertEquals(List.of(BOREAL), lowest(play).lowest());
        assertEquals("not conforming: price request changed by the supplier (demande modifiée)", reason(play, CARTIER));
    }

    @Test
    void each_failed_check_is_named() {
        Play play = twoConforming().does(new AssessResponse(AURORE, false, false, false, "tout"));
        assertEquals(
                "not conforming: need misunderstood, elements missing and price request changed by the supplier (tout)",
                reason(play, AURORE));
    }

    @Test
    void a_late_response_is_excluded_with_both_dates() {
        Play play = twoConforming().does(aResponseOf(DELTA, "1.00")).does(conforming(DELTA));
        assertEquals(List.of(BOREAL), lowest(play).lowest());
        assertEquals(
                "received on October 21, 2026, after the closing of October 20, 2026",
                reason(play, DELTA).replace('\u00a0', ' '));
    }

    @Test
    void a_response_that_is_not_assessed_is_excluded() {
        Play play = aSentRequest()
                .given(answers(came(AURORE, "2000.00")))
                .on(MON_2026_10_19)
                .does(aResponseOf(DELTA, "1.00"));
        assertEquals("not assessed yet", reason(play, DELTA));
    }

    @Test
    void an_early_response_is_excluded_under_the_other_reading_only() {
        ReadingChoice invalid = EarlyAnswers.READING.choose(EarlyAnswers.INVALID);
        Play early = aSentRequest(invalid)
                .on(MON_2026_10_05)
                .does(aResponseOf(DELTA, "1.00"))
                .does(conforming(DELTA));
        assertTrue(reason(early, DELTA).startsWith("received before the tenth business day"));
        Play accepted = aSentRequest()
                .on(MON_2026_10_05)
                .does(aResponseOf(DELTA, "1.00"))
                .does(conforming(DELTA));
        assertEquals(List.of(DELTA), lowest(accepted).lowest());
    }

    @Test
    void prices_of_another_tax_basis_are_never_compared() {
        Offer taxed = new Offer.FixedPrice(Money.parse("1.00"), TaxBasis.TAXES_INCLUDED);
        Play play = twoConforming();
        Play other = play.given(play.part(Offers.class).with(new SupplierOffer(AURORE, taxed)));
        assertEquals("price taxes included, requested before taxes", reason(other, AURORE));
    }

    @Test
    void the_order_in_which_responses_came_changes_nothing() {
        assertEquals(
                lowest(assessed(came(AURORE, "5.00"), came(BOREAL, "5.00"), cameUnfit(DELTA, "1.00"))),
                lowest(assessed(cameUnfit(DELTA, "1.00"), came(BOREAL, "5.00"), came(AURORE, "5.00"))));
    }

    @Test
    void the_fees_of_the_broker_are_in_no_compared_price_P237() {
        assertEquals(
                List.of("total", "taxBasis"),
                Arrays.stream(Offer.FixedPrice.class.getRecordComponents())
                        .map(c -> c.getName())
                        .toList());
        assertEquals(
                Optional.of(Money.parse("1000.00")), lowest(twoConforming()).lowestPrice());
        assertTrue(cited(twoConforming()).contains("P-237"));
    }

    @Test
    void with_one_supplier_solicited_the_lowest_cannot_be_confirmed_and_the_authorisation_is_recommended_P175() {
        Play one = aSentRequestTo(List.of(AURORE))
                .given(answers(came(AURORE, "10.00")))
                .on(WED_2026_10_21);
        assertEquals(Confidence.NOT_CONFIRMABLE, lowest(one).confidence());
        assertTrue(found(one.asks(new LowestPrice()), "P-175"));
        assertTrue(one.advises(new ChooseSupplier(AURORE, List.of()), "P-175"));
        assertFalse(found(twoConforming().asks(new LowestPrice()), "P-175"));
    }

    @Test
    void with_one_response_the_lowest_cannot_be_confirmed_whatever_the_number_solicited_P176_P177() {
        Play one = assessed(came(AURORE, "10.00"));
        assertEquals(Confidence.NOT_CONFIRMABLE, lowest(one).confidence());
        assertTrue(found(one.asks(new LowestPrice()), "P-176"));
        assertTrue(found(one.asks(new LowestPrice()), "P-177"));
        assertFalse(found(twoConforming().asks(new LowestPrice()), "P-176"));
    }

    @Test
    void a_second_response_that_does_not_conform_does_not_make_two() {
        Play one = assessed(came(AURORE, "10.00"), cameUnfit(BOREAL, "9.00"));
        assertEquals(Confidence.NOT_CONFIRMABLE, lowest(one).confidence());
        assertTrue(found(one.asks(new LowestPrice()), "P-176"));
    }

    @Test
    void a_body_that_is_not_subject_to_the_RCTI_gets_no_recommendation_of_its_article_48() {
        Play city = assessed(came(AURORE, "10.00")).given(DossierFile.of("2026-0148", CITY));
        assertEquals(Confidence.NOT_CONFIRMABLE, lowest(city).confidence());
        assertFalse(found(city.asks(new LowestPrice()), "P-176"));
        assertFalse(found(city.given(sent(List.of(AURORE), true)).asks(new LowestPrice()), "P-175"));
    }

    @Test
    void where_the_authorisation_is_read_as_required_it_is_not_merely_recommended() {
        Play strict = aSentRequestTo(List.of(AURORE), UnconfirmedPrice.READING.choose(UnconfirmedPrice.REQUIRED))
                .given(answers(came(AURORE, "10.00")))
                .on(WED_2026_10_21);
        assertEquals(Confidence.NOT_CONFIRMABLE, lowest(strict).confidence());
        assertFalse(found(strict.asks(new LowestPrice()), "P-175"));
        assertFalse(found(strict.asks(new LowestPrice()), "P-176"));
    }

    @Test
    void without_responses_the_lowest_price_is_not_known_and_without_conforming_ones_there_is_none() {
        assertEquals(
                Answer.Status.NOT_KNOWN, aSentRequest().asks(new LowestPrice()).status());
        assertEquals(
                Optional.empty(), lowest(assessed(cameUnfit(AURORE, "1.00"))).lowestPrice());
    }

    // ---- the choice

    @Test
    void the_lowest_is_chosen_with_the_comparison_on_which_the_choice_stands() {
        Choice choice = twoConforming().does(BOREAL_BY_PRICE).part(Choice.class);
        assertEquals(BOREAL, choice.retained());
        assertTrue(choice.isLowest());
        assertEquals(2, choice.comparison().ranking().size());
        assertEquals(Moment.on(WED_2026_10_21), choice.chosen());
    }

    @Test
    void any_criterion_linked_to_the_object_may_make_the_choice_P167() {
        Choice choice =
                twoConforming().does(new ChooseSupplier(AURORE, List.of(GREEN))).part(Choice.class);
        assertFalse(choice.isLowest());
        assertEquals(List.of(GREEN), choice.criteria());
    }

    @Test
    void the_client_chooses() {
        twoConforming().as(BROKER).refuses(BOREAL_BY_PRICE, "P-167");
        twoConforming().does(BOREAL_BY_PRICE).as(BROKER).refuses(new RetractChoice("erreur"), "P-167");
    }

    @Test
    void a_criterion_is_linked_to_the_object_in_words_P168() {
        Criterion bare = new Criterion(GREEN.name(), CriterionKind.ASSET, Optional.empty());
        Criterion blank = new Criterion(GREEN.name(), CriterionKind.ASSET, Optional.of(" "));
        twoConforming().refuses(new ChooseSupplier(AURORE, List.of(bare)), "P-168");
        twoConforming().refuses(new ChooseSupplier(AURORE, List.of(blank)), "P-168");
    }

    @Test
    void a_criterion_was_in_the_price_request_P169() {
        Criterion unsaid = new Criterion("Proximité", CriterionKind.ASSET, Optional.of("déplacements"));
        ChooseSupplier choice = new ChooseSupplier(AURORE, List.of(unsaid));
        twoConforming().refuses(choice, "P-169");
        Play play = twoConforming();
        play.given(play.part(PriceRequest.class).adding(List.of(unsaid))).accepts(choice);
    }

    @Test
    void the_choice_waits_for_the_closing_or_for_everybody_P161() {
        Play two = twoConforming();
        two.on(TUE_2026_10_20).refuses(BOREAL_BY_PRICE, "P-161");
        two.on(WED_2026_10_21).accepts(BOREAL_BY_PRICE);
        Play everybody = two.on(MON_2026_10_19);
        for (SupplierId silent : FIVE.subList(2, 5)) {
            everybody.refuses(BOREAL_BY_PRICE, "P-161");
            everybody = everybody.does(
                    new RecordNonParticipation(silent, document(ServicesDocument.NON_PARTICIPATION_FORM)));
        }
        everybody.accepts(BOREAL_BY_PRICE);
    }

    @Test
    void every_response_received_in_time_is_assessed_before_the_choice_P165_P166() {
        Play pending = aSentRequest()
                .given(answers(came(BOREAL, "1000.00")))
                .on(MON_2026_10_19)
                .does(aResponseOf(AURORE, "900.00"))
                .on(WED_2026_10_21);
        pending.refuses(BOREAL_BY_PRICE, "P-165");
        pending.refuses(BOREAL_BY_PRICE, "P-166");
        pending.does(conforming(AURORE)).accepts(BOREAL_BY_PRICE);
    }

    @Test
    void a_late_response_need_not_be_assessed_and_is_never_retained() {
        Play late = twoConforming().does(aResponseOf(DELTA, "1.00"));
        late.accepts(BOREAL_BY_PRICE);
        late.does(conforming(DELTA)).refuses(new ChooseSupplier(DELTA, List.of()), "P-161");
    }

    @Test
    void a_response_that_does_not_conform_is_never_retained_P383() {
        assessed(came(AURORE, "2000.00"), cameUnfit(BOREAL, "1.00")).refuses(BOREAL_BY_PRICE, "P-383");
    }

    @Test
    void a_supplier_that_did_not_respond_is_never_retained() {
        twoConforming().refuses(new ChooseSupplier(CARTIER, List.of()), "P-161", "P-383");
        aSentRequest().on(WED_2026_10_21).refuses(BOREAL_BY_PRICE, "P-165", "P-161", "P-383");
    }

    @Test
    void a_choice_that_is_neither_the_lowest_nor_explained_meets_a_silence_of_the_guide_P178() {
        assertTrue(twoConforming().advises(new ChooseSupplier(AURORE, List.of()), "P-178"));
        assertFalse(twoConforming().advises(new ChooseSupplier(AURORE, List.of(GREEN)), "P-178"));
        assertFalse(twoConforming().advises(BOREAL_BY_PRICE, "P-178"));
    }

    @Test
    void one_supplier_is_retained_and_the_choice_can_be_taken_back_before_any_signature() {
        Play chosen = twoConforming().does(BOREAL_BY_PRICE);
        chosen.refuses(BOREAL_BY_PRICE, "P-203");
        Play retracted = chosen.does(new RetractChoice("erreur de lecture"));
        assertTrue(retracted.dossier().find(Choice.class).isEmpty());
        retracted.accepts(BOREAL_BY_PRICE);
        retracted.refuses(new RetractChoice("encore"), "P-341");
        chosen.given(Preparation.begun(BOREAL, Moment.on(WED_2026_10_21)))
                .accepts(new RetractChoice("autorisation refusée"));
        Signature client = new Signature(Party.CLIENT, SIGNATORY.person(), Moment.on(WED_2026_10_21));
        chosen.given(Signatures.NONE.with(client)).refuses(new RetractChoice("trop tard"), "P-341");
    }

    @Test
    void no_reason_is_owed_to_those_not_retained_P389_who_are_referred_to_clause_1_4_P390() {
        Play chosen = twoConforming().does(BOREAL_BY_PRICE);
        assertTrue(chosen.duties().stream()
                .noneMatch(d -> d.owedTo() == Role.SUPPLIER
                        && d.about().filter(a -> a.english().equals("aurore")).isPresent()));
        assertTrue(isRight("P-389", ChooseSupplier.class));
        assertTrue(isRight("P-167", ChooseSupplier.class));
        assertTrue(Services2024.guide().standing(Role.CLIENT).stream()
                .anyMatch(p -> p.rows().contains(new RowId("P-390"))));
    }

    @Test
    void an_irregularity_of_the_sending_stays_in_the_lowest_price() {
        LocalDate received = LocalDate.of(2026, 10, 6);
        Play play = twoConforming()
                .does(new ProveReceipt(AURORE, Moment.on(received), document(ServicesDocument.SENDING_EVIDENCE)));
        assertTrue(found(play.asks(new LowestPrice()), "P-162"));
    }

    @Test
    void a_response_recorded_without_an_offer_damages_the_history() {
        Play play = twoConforming().without(Offers.class);
        Responses responses = play.part(Responses.class);
        assertEquals(2, responses.received().stream().filter(Response::counts).count());
        assertTrue(assertThrows(IllegalStateException.class, () -> play.asks(new LowestPrice()))
                .getMessage()
                .contains("aurore"));
    }
}
