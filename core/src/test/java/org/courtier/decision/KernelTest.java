package org.courtier.decision;

import static org.courtier.decision.Small.MON_2026_11_02;
import static org.courtier.decision.Small.TUE_2026_11_03;
import static org.courtier.decision.Small.WED_2026_11_04;
import static org.courtier.decision.Small.keys;
import static org.courtier.decision.Small.needing;
import static org.courtier.decision.probe.Story.MON_2026_10_05;
import static org.courtier.decision.probe.Story.broker;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.day;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.courtier.calendar.Moment;
import org.courtier.decision.Small.Conclude;
import org.courtier.decision.Small.Contract;
import org.courtier.decision.Small.DefineNeed;
import org.courtier.decision.Small.MakeOffer;
import org.courtier.decision.Small.Need;
import org.courtier.decision.Small.Offer;
import org.courtier.decision.Small.Price;
import org.courtier.decision.Small.ReportOffer;
import org.courtier.decision.probe.Story;
import org.courtier.party.Role;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Verdict;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** The functions decide and ask. */
class KernelTest {

    @Test
    void the_wrong_role_is_refused_for_a_request_and_for_a_report() {
        for (Action action : List.of(new MakeOffer(1), new ReportOffer(1))) {
            Outcome.Refused<Story.File> refused = needing(5).refuses(broker(TUE_2026_11_03), action);
            assertEquals(List.of("probe.small.by-client"), keys(refused.breaches()));
            assertEquals(List.of("Role: Cloud Broker"), facts(refused.breaches()));
            assertEquals(
                    "un acte posé par : Client",
                    refused.breaches().get(0).wouldPass().french().replace('\u00a0', ' '));
        }
    }

    @Test
    void every_breach_is_given_and_not_the_first_alone() {
        assertEquals(
                List.of("probe.small.by-client", "probe.small.offer"),
                keys(needing(5)
                        .refuses(broker(TUE_2026_11_03), new MakeOffer(6))
                        .breaches()));
    }

    @Test
    void unlawful_in_a_request_refuses_and_in_a_report_is_an_irregularity() {
        assertEquals(
                List.of("probe.small.offer"),
                keys(needing(5)
                        .refuses(client(TUE_2026_11_03), new MakeOffer(6))
                        .breaches()));
        Outcome.Accepted<Story.File> told = needing(5).accepts(client(TUE_2026_11_03), new ReportOffer(6));
        assertEquals(List.of("probe.small.offer-told"), keys(told.irregularities()));
        assertEquals(
                1, told.state().find(Irregularities.class).orElseThrow().noted().size());
    }

    @Test
    void a_fact_is_named_by_the_component_and_by_the_label_of_the_vocabulary_in_both_languages() {
        Outcome.Refused<Story.File> refused = needing(5).refuses(client(TUE_2026_11_03), new MakeOffer(6));
        assertEquals("price", refused.breaches().get(0).facts().get(0).component());
        assertEquals(
                Text.of("Prix offert", "Price offered"),
                refused.breaches().get(0).facts().get(0).label());
        String french = refused.breaches().get(0).sentence(Language.FRENCH);
        assertEquals(true, french.contains("Prix offert\u00a0: 6"), french);
        Verdict.Broken traced = (Verdict.Broken) refused.trace().stream()
                .filter(s -> s.rule().value().equals("probe.small.offer"))
                .findFirst()
                .orElseThrow()
                .verdict();
        assertEquals(refused.breaches().get(0).facts(), traced.facts());
    }

    @Test
    void what_is_not_reached_collapses_to_the_next_step_in_the_order_of_the_vocabulary() {
        Guide guide = Small.builder()
                .chapter(
                        Guard.prior(Conclude.class, "probe.small.one", "P-174", "P-190")
                                // declared in the wrong order: the vocabulary decides
                                .after(Offer.class)
                                .after(Need.class)
                                .requires(s -> true)
                                .wouldPass("-", "-"),
                        Guard.prior(Conclude.class, "probe.small.two", "P-190", "P-206")
                                .after(Need.class)
                                .requires(s -> true)
                                .wouldPass("-", "-"))
                .build();
        Outcome.Refused<Story.File> refused = Story.under(guide).refuses(client(MON_2026_11_02), new Conclude(false));
        assertEquals(List.of("courtier.order.step-first"), keys(refused.breaches()));
        assertEquals(List.of("Missing step: Need"), facts(refused.breaches()));
        assertEquals(List.of("P-174", "P-190", "P-206"), cited(refused.breaches()));
    }

    @Test
    void a_part_without_a_word_is_named_by_its_class_and_does_not_throw() {
        record Unnamed() implements Part {}
        Guide guide = Small.builder()
                .chapter(Guard.prior(DefineNeed.class, "probe.small.unnamed", "P-174")
                        .after(Unnamed.class)
                        .requires(s -> true)
                        .wouldPass("-", "-"))
                .build();
        assertEquals(
                List.of("Missing step: Unnamed"),
                facts(Story.under(guide)
                        .refuses(client(MON_2026_11_02), new DefineNeed(1))
                        .breaches()));
    }

    @Test
    void a_rule_is_lifted_by_its_exception_where_that_applies_and_only_there() {
        Guide guide = Small.builder()
                .chapter(
                        Guard.of(Conclude.class, "probe.small.slow", "P-174")
                                .requires(c -> false)
                                .wouldPass("-", "-"),
                        Guard.of(Conclude.class, "probe.small.urgent", "P-190")
                                .lifts("probe.small.slow")
                                .when(c -> c.action().urgent())
                                .requires(c -> true)
                                .wouldPass("-", "-"))
                .build();
        Story story = Story.under(guide);
        story.accepts(client(MON_2026_11_02), new DefineNeed(5));
        story.accepts(client(MON_2026_11_02), new MakeOffer(5));
        assertEquals(
                List.of("probe.small.slow"),
                keys(story.refuses(client(TUE_2026_11_03), new Conclude(false)).breaches()));
        assertEquals(
                new Verdict.Lifted(new RuleKey("probe.small.urgent")),
                story.accepts(client(TUE_2026_11_03), new Conclude(true)).trace().stream()
                        .filter(s -> s.rule().value().equals("probe.small.slow"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
    }

    @Test
    void a_file_is_opened_first_and_once_under_a_guide_that_is_known_and_in_force() {
        LocalDate wed20240417 = LocalDate.of(2024, 4, 17);
        Story.Open open = new Story.Open(List.of(Story.GUIDE), Readings.defaults());
        Story unopened = Story.unopened(Small.builder().build());
        assertEquals(
                List.of("courtier.file.opened-first"),
                keys(unopened.refuses(client(MON_2026_11_02), new DefineNeed(1)).breaches()));
        assertEquals(
                List.of("courtier.guide.in-force"),
                keys(unopened.refuses(client(wed20240417), open).breaches()));
        assertEquals(
                List.of("courtier.guide.known"),
                keys(unopened.refuses(
                                client(MON_2026_11_02),
                                new Story.Open(List.of(new GuideId("other")), Readings.defaults()))
                        .breaches()));
        assertEquals(
                List.of("courtier.guide.once"),
                keys(unopened.refuses(
                                client(MON_2026_11_02),
                                new Story.Open(
                                        List.of(
                                                open.guides().get(0),
                                                open.guides().get(0)),
                                        Readings.defaults()))
                        .breaches()));
        unopened.accepts(client(wed20240417.plusDays(1)), open);
        assertEquals(
                List.of("courtier.file.opened-once"),
                keys(unopened.refuses(client(MON_2026_11_02), open).breaches()));
    }

    @Test
    void a_reading_that_no_guide_has_coded_is_refused_at_opening() {
        Readings unknown = new Readings(List.of(new ReadingChoice(new RuleKey("probe.unknown"), "STRICT")));
        assertEquals(
                List.of("courtier.reading.known"),
                keys(Story.unopened(Small.builder().build())
                        .refuses(client(MON_2026_11_02), new Story.Open(List.of(Story.GUIDE), unknown))
                        .breaches()));
    }

    @Test
    void a_file_under_a_guide_that_this_host_does_not_know_is_neither_decided_nor_answered() {
        Story.File file = needing(5).state();
        Kernel other = new Kernel(Guides.of());
        assertEquals(
                List.of("courtier.guide.known"),
                keys(other.decide(file, new MakeOffer(1), client(TUE_2026_11_03))
                        .findings()));
        assertEquals(
                Answer.Status.NOT_KNOWN,
                other.ask(file, new Price(), client(TUE_2026_11_03)).status());
    }

    @Test
    void the_future_is_not_recorded_and_an_earlier_day_is() {
        Story.Day tuesday = client(TUE_2026_11_03);
        Story.Day recordedOnMonday = tuesday.recorded(client(MON_2026_11_02).recordedAt());
        assertEquals(
                List.of("courtier.recording.not-in-the-future"),
                keys(Small.story().refuses(recordedOnMonday, new DefineNeed(1)).breaches()));
        Small.story().accepts(tuesday, new DefineNeed(1));
        Small.story().accepts(tuesday.recorded(client(WED_2026_11_04).recordedAt()), new DefineNeed(1));
    }

    @Test
    void on_one_day_the_order_of_the_times_counts_where_both_are_known() {
        Instant at1430 = Instant.parse("2026-11-03T19:30:00Z");
        Moment before = Moment.at(TUE_2026_11_03, LocalTime.of(14, 29));
        Moment same = Moment.at(TUE_2026_11_03, LocalTime.of(14, 30));
        for (Moment passes : List.of(before, same, Moment.on(TUE_2026_11_03))) {
            Small.story().accepts(day(Role.CLIENT, passes).recorded(at1430), new DefineNeed(1));
        }
        Moment after = Moment.at(TUE_2026_11_03, LocalTime.of(14, 31));
        Small.story().refuses(day(Role.CLIENT, after).recorded(at1430), new DefineNeed(1));
    }

    @Test
    void equal_arguments_give_equal_outcomes() {
        Kernel kernel = new Kernel(Guides.of(Small.builder().build()));
        Kernel twin = new Kernel(Guides.of(Small.builder().build()));
        Story.File file = needing(5).state();
        for (Action action : List.of(new MakeOffer(5), new MakeOffer(6), new ReportOffer(6), new Conclude(true))) {
            assertEquals(
                    kernel.decide(file, action, client(TUE_2026_11_03)),
                    twin.decide(needing(5).state(), action, client(TUE_2026_11_03)));
        }
    }

    @Test
    void an_event_that_cannot_follow_is_an_error_of_the_history() {
        assertThrows(ImpossibleEvent.class, () -> Kernel.evolve(Story.File.unopened(), new Small.OfferMade(1)));
        assertThrows(
                ImpossibleEvent.class,
                () -> Kernel.evolve(needing(5).state(), new Small.NeedDefined(1, Moment.on(MON_2026_10_05))));
    }

    @Test
    void an_answer_before_its_step_is_not_known_and_names_the_step() {
        Answer<Integer> answer = needing(5).ask(client(TUE_2026_11_03), new Price());
        assertEquals(Answer.Status.NOT_KNOWN, answer.status());
        assertEquals(
                new Verdict.NotReached(Text.of("Contrat", "Contract")),
                answer.by().get(0).verdict());
    }

    @Test
    void a_question_that_no_guide_answers_is_undefined() {
        record Weather() implements Question<String> {}
        assertEquals(
                Answer.Status.UNDEFINED,
                needing(5).ask(client(TUE_2026_11_03), new Weather()).status());
    }

    @Test
    void parts_are_equal_by_content_whatever_the_order_of_the_events() {
        Need need = new Need(5, Moment.on(MON_2026_11_02));
        Parts one = Parts.none().with(need).with(new Offer(1)).with(new Contract(1));
        Parts other =
                Parts.none().with(new Contract(2)).with(new Offer(1)).with(need).with(new Contract(1));
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(Parts.none(), one.without(Need.class).without(Offer.class).without(Contract.class));
        assertThrows(ImpossibleEvent.class, () -> one.beginning(need));
        assertThrows(ImpossibleEvent.class, () -> Parts.none().require(Need.class));
    }
}
