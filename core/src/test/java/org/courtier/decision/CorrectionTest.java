package org.courtier.decision;

import static org.courtier.decision.Small.MON_2026_11_02;
import static org.courtier.decision.Small.TUE_2026_11_03;
import static org.courtier.decision.Small.WED_2026_11_04;
import static org.courtier.decision.Small.keys;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Small.Conclude;
import org.courtier.decision.Small.Contract;
import org.courtier.decision.Small.DefineNeed;
import org.courtier.decision.Small.MakeOffer;
import org.courtier.decision.Small.Need;
import org.courtier.decision.Small.Offer;
import org.courtier.decision.Small.ReportOffer;
import org.courtier.decision.Small.SkipNeed;
import org.courtier.decision.probe.Story;
import org.junit.jupiter.api.Test;

/** A history of four entries: opened, a need of at most 5, an offer of 4, a contract. */
class CorrectionTest {

    static final int NEED = 2;
    static final int OFFER = 3;

    static Story concluded(Action offer) {
        Story story = Small.needing(5);
        story.accepts(client(MON_2026_11_02), offer);
        story.accepts(client(TUE_2026_11_03), new Conclude(false));
        return story;
    }

    static Correct correct(long entry, Action replacement) {
        return new Correct(entry, replacement, "a slip of the pen");
    }

    static List<IrregularityNoted> noted(Story story) {
        return story.state()
                .find(Irregularities.class)
                .map(Irregularities::noted)
                .orElse(List.of());
    }

    @Test
    void the_state_is_folded_with_the_replacement_and_the_old_entry_is_kept() {
        Story story = concluded(new MakeOffer(4));
        Outcome.Accepted<Story.File> corrected =
                story.accepts(client(WED_2026_11_04), correct(OFFER, new MakeOffer(3)));
        assertEquals(new Offer(3), story.part(Offer.class));
        assertEquals(corrected.state(), story.state());
        assertEquals(new MakeOffer(4), story.history().commits().get(OFFER - 1).action());
        assertEquals(
                "a slip of the pen", story.part(Corrections.class).made().get(0).reason());
        assertEquals(
                new Offer(3),
                story.history().stateAfter(OFFER).find(Offer.class).orElseThrow());
        assertEquals(List.of(), corrected.irregularities());
    }

    @Test
    void the_state_after_some_commits_leaves_out_what_came_later() {
        Story story = concluded(new MakeOffer(4));
        assertEquals(Parts.none(), story.history().stateAfter(0).parts());
        assertTrue(story.history().stateAfter(NEED).find(Offer.class).isEmpty());
        assertEquals(story.state(), story.history().stateAfter(4));
    }

    @Test
    void a_replacement_that_would_have_been_refused_is_refused() {
        assertEquals(
                List.of("probe.small.offer"),
                keys(concluded(new MakeOffer(4))
                        .refuses(client(WED_2026_11_04), correct(OFFER, new MakeOffer(6)))
                        .breaches()));
    }

    @Test
    void an_entry_is_not_replaced_by_a_correction() {
        assertEquals(
                List.of("courtier.correction.of-an-entry"),
                keys(concluded(new MakeOffer(4))
                        .refuses(client(WED_2026_11_04), correct(OFFER, correct(NEED, new DefineNeed(5))))
                        .breaches()));
    }

    @Test
    void a_correction_after_which_a_later_event_is_impossible_is_refused() {
        assertEquals(
                List.of("courtier.correction.possible"),
                keys(concluded(new MakeOffer(4))
                        .refuses(client(WED_2026_11_04), correct(NEED, new SkipNeed()))
                        .breaches()));
    }

    @Test
    void a_later_decision_that_would_now_be_refused_is_an_irregularity() {
        Story story = concluded(new MakeOffer(4));
        Outcome.Accepted<Story.File> corrected =
                story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(3)));
        assertEquals(List.of("probe.small.offer"), keys(corrected.irregularities()));
        assertEquals(List.of("Price offered: 4", "Entry decided again: 3"), facts(corrected.irregularities()));
        assertEquals(1, noted(story).size());
        assertEquals(new Contract(4), story.part(Contract.class));
    }

    @Test
    void a_later_report_that_is_now_irregular_is_noted_too() {
        Story story = concluded(new ReportOffer(4));
        assertEquals(
                List.of("probe.small.offer-told"),
                keys(story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(3)))
                        .irregularities()));
    }

    @Test
    void a_report_that_was_irregular_already_is_not_noted_twice() {
        Story story = concluded(new ReportOffer(6));
        assertEquals(
                List.of(),
                story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(5)))
                        .irregularities());
        assertEquals(1, noted(story).size());
    }

    @Test
    void a_second_correction_decides_with_the_first_in_place() {
        Story story = concluded(new MakeOffer(4));
        story.accepts(client(WED_2026_11_04), correct(OFFER, new MakeOffer(2)));
        assertEquals(
                List.of(),
                story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(3)))
                        .irregularities());
        assertEquals(new Need(3, Moment.on(MON_2026_11_02)), story.part(Need.class));
        assertEquals(new Offer(2), story.part(Offer.class));
    }

    @Test
    void what_a_wrong_correction_found_goes_when_it_is_corrected_itself() {
        Story story = concluded(new MakeOffer(4));
        story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(3)));
        story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(5)));
        assertEquals(List.of(), noted(story));
        assertEquals(2, story.part(Corrections.class).made().size());
    }

    @Test
    void what_an_earlier_correction_found_stays_while_it_holds() {
        Story story = concluded(new MakeOffer(4));
        story.accepts(client(WED_2026_11_04), correct(NEED, new DefineNeed(3)));
        story.accepts(client(WED_2026_11_04), correct(OFFER, new ReportOffer(4)));
        assertEquals(1, noted(story).size());
    }

    @Test
    void it_is_of_an_entry_that_exists_and_is_no_correction() {
        Story story = concluded(new MakeOffer(4));
        story.refuses(client(WED_2026_11_04), correct(5, new MakeOffer(3)));
        story.accepts(client(WED_2026_11_04), correct(OFFER, new MakeOffer(3)));
        assertEquals(
                List.of("courtier.correction.of-an-entry"),
                keys(story.refuses(client(WED_2026_11_04), correct(5, new MakeOffer(3)))
                        .breaches()));
    }

    @Test
    void it_is_not_made_in_the_future() {
        assertEquals(
                List.of("courtier.recording.not-in-the-future"),
                keys(concluded(new MakeOffer(4))
                        .refuses(
                                client(WED_2026_11_04)
                                        .recorded(client(TUE_2026_11_03).recordedAt()),
                                correct(OFFER, new MakeOffer(3)))
                        .breaches()));
    }

    @Test
    void who_may_correct_is_a_guard_like_any_other() {
        assertEquals(
                List.of("probe.small.by-client"),
                keys(concluded(new MakeOffer(4))
                        .refuses(Story.supplier(WED_2026_11_04), correct(OFFER, new MakeOffer(3)))
                        .breaches()));
    }

    @Test
    void an_entry_recorded_with_a_wrong_date_is_corrected_with_the_true_one() {
        Story story = concluded(new ReportOffer(6));
        Moment sunday = Moment.on(MON_2026_11_02.minusDays(1));
        story.accepts(
                client(WED_2026_11_04),
                new Correct(OFFER, new ReportOffer(6), Optional.of(sunday), "received the day before"));
        assertEquals(
                List.of(sunday),
                noted(story).stream().map(IrregularityNoted::on).toList());
    }

    @Test
    void the_true_date_is_not_after_the_recording_of_the_entry() {
        Moment tuesday = Moment.on(TUE_2026_11_03);
        assertEquals(
                List.of("courtier.recording.not-in-the-future"),
                keys(concluded(new MakeOffer(4))
                        .refuses(
                                client(WED_2026_11_04),
                                new Correct(OFFER, new MakeOffer(4), Optional.of(tuesday), "a day later"))
                        .breaches()));
    }
}
