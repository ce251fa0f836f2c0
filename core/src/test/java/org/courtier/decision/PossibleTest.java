package org.courtier.decision;

import static org.courtier.decision.Small.MON_2026_11_02;
import static org.courtier.decision.Small.TUE_2026_11_03;
import static org.courtier.decision.Small.needing;
import static org.courtier.decision.probe.Story.broker;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.courtier.decision.Small.Conclude;
import org.courtier.decision.Small.DefineNeed;
import org.courtier.decision.Small.MakeOffer;
import org.courtier.decision.Small.Need;
import org.courtier.decision.Small.ReportOffer;
import org.courtier.decision.Small.SkipNeed;
import org.courtier.decision.probe.Story;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** The function possible. */
class PossibleTest {

    record Ask(SupplierId target) implements Request, Aimed<SupplierId> {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Small.NeedSkipped());
        }
    }

    static Guide aiming(boolean targets) {
        Guide.Builder builder = Small.builder()
                .chapter(
                        Guard.by(Ask.class, List.of(Role.CLIENT), "probe.ask.by-client", "P-148"),
                        Guard.prior(Ask.class, "probe.ask.after-need", "P-148")
                                .after(Need.class)
                                .requires(s -> true)
                                .wouldPass("-", "-"),
                        Guard.<SupplierId, Ask>toward(Ask.class, "probe.ask.not-beta", "P-148")
                                .requires(a -> !a.target().equals(Story.BETA))
                                .wouldPass("un autre prestataire", "another supplier"));
        if (targets) {
            builder.targets(Ask.class, s -> s.has(Need.class) ? List.of(Story.ALPHA, Story.BETA) : List.of());
        }
        return builder.build();
    }

    @Test
    void before_the_opening_it_is_the_opening_alone() {
        assertEquals(
                List.of(Story.Open.class),
                Story.unopened(Small.builder().build()).possibilities(client(MON_2026_11_02)).stream()
                        .map(Possibility::action)
                        .toList());
    }

    @Test
    void an_action_is_open_open_subject_to_its_content_or_closed_with_reasons() {
        assertEquals(
                Possibility.Status.OPEN,
                needing(5).possible(client(TUE_2026_11_03), SkipNeed.class).status());
        Possibility offer = needing(5).possible(client(TUE_2026_11_03), MakeOffer.class);
        assertEquals(Possibility.Status.CONDITIONAL, offer.status());
        assertEquals("probe.small.offer", offer.content().get(0).rule().value());
        assertEquals(Text.of("Présenter une offre", "Make an offer"), offer.label());
        Possibility contract = needing(5).possible(client(TUE_2026_11_03), Conclude.class);
        assertEquals(Possibility.Status.CLOSED, contract.status());
        assertEquals(List.of("Missing step: Offer"), facts(contract.reasons()));
        assertEquals(
                Possibility.Status.CLOSED,
                needing(5).possible(broker(TUE_2026_11_03), SkipNeed.class).status());
    }

    @Test
    void each_target_is_judged_for_itself() {
        Story story = Story.under(aiming(true));
        story.accepts(client(MON_2026_11_02), new DefineNeed(5));
        assertEquals(
                List.of("alpha OPEN", "beta CLOSED"),
                story.possibilities(client(TUE_2026_11_03)).stream()
                        .filter(p -> p.action() == Ask.class)
                        .map(p -> p.target().orElseThrow().english() + " " + p.status())
                        .toList());
    }

    @Test
    void without_a_target_an_action_is_listed_where_the_rules_say_why() {
        Possibility ask = Story.under(aiming(true)).possible(client(MON_2026_11_02), Ask.class);
        assertEquals(Possibility.Status.CLOSED, ask.status());
        assertEquals(List.of("Missing step: Need"), facts(ask.reasons()));
    }

    @Test
    void where_the_targets_are_not_listed_what_the_target_must_satisfy_is_a_condition() {
        Story story = Story.under(aiming(false));
        story.accepts(client(MON_2026_11_02), new DefineNeed(5));
        Possibility ask = story.possible(client(TUE_2026_11_03), Ask.class);
        assertEquals(Possibility.Status.CONDITIONAL, ask.status());
        assertEquals("probe.ask.not-beta", ask.content().get(0).rule().value());
    }

    @Test
    void a_report_of_what_is_prohibited_is_open_for_it_is_accepted() {
        Guide guide = Small.builder()
                .chapter(Guard.never(ReportOffer.class, Text.of("aucune offre", "no offer"), "probe.no-offer", "P-163"))
                .build();
        Story story = Story.under(guide);
        story.accepts(client(MON_2026_11_02), new DefineNeed(5));
        assertEquals(
                true, story.possible(client(TUE_2026_11_03), ReportOffer.class).open());
        assertEquals(
                List.of("probe.no-offer"),
                Small.keys(story.accepts(client(TUE_2026_11_03), new ReportOffer(1))
                        .irregularities()));
    }
}
