package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.broker;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.Reference;
import org.courtier.decision.ReferenceKey;
import org.courtier.decision.References;
import org.courtier.decision.Report;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.text.Labelled;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** P-140 and P-141: who sent without validation starts again, or makes a contract by itself where its own rules allow. */
class SentUnvalidatedTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);

    static final ReferenceKey<Boolean> OWN_CONTRACT_ALLOWED =
            new ReferenceKey<>("probe.own-contract-allowed", Boolean.class);

    enum WayOut implements Labelled {
        PROCESS_RESTART("recommencer le processus", "start the process again"),
        OWN_CONTRACT("contrat hors Courtier", "contract outside the Broker");

        private final Text label;

        WayOut(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    record Validation(LocalDate on) implements Part {}

    record Solicitation(boolean validated) implements Part {}

    record OwnContract() implements Part {}

    record Validate() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Validated(s.happened().date()));
        }
    }

    record Validated(LocalDate on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(new Validation(on));
        }
    }

    record SendPriceRequest() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new PriceRequestSent(true));
        }
    }

    record ReportSending() implements Report {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new PriceRequestSent(s.has(Validation.class)));
        }
    }

    record PriceRequestSent(boolean validated) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Solicitation(validated));
        }
    }

    record StartAgain() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ProcessRestarted());
        }
    }

    record ProcessRestarted() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.without(Solicitation.class).without(Validation.class);
        }
    }

    record MakeOwnContract() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new OwnContractMade());
        }
    }

    record OwnContractMade() implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new OwnContract());
        }
    }

    record WaysOut() implements Question<List<WayOut>> {}

    static Optional<Boolean> ownContractAllowed(Situation s) {
        return s.setting()
                .references()
                .find(OWN_CONTRACT_ALLOWED, s.happened().date())
                .map(Reference::value);
    }

    static boolean unvalidated(Situation s) {
        return !s.part(Solicitation.class).validated();
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(Validate.class, List.of(Role.BROKER), "probe.validation.by-broker", "P-148"),
                    Guard.by(SendPriceRequest.class, List.of(Role.CLIENT), "probe.validation.sent-by", "P-148"),
                    Guard.by(ReportSending.class, List.of(Role.CLIENT), "probe.validation.told-by", "P-140"),
                    Guard.by(StartAgain.class, List.of(Role.CLIENT), "probe.validation.restarted-by", "P-140"),
                    Guard.by(MakeOwnContract.class, List.of(Role.CLIENT), "probe.validation.contracted-by", "P-141"),
                    Guard.prior(
                                    List.of(SendPriceRequest.class, ReportSending.class),
                                    "probe.validation.before-sending",
                                    "P-148",
                                    "P-140")
                            .concerns(Solicitation.class)
                            .requires(s -> s.has(Validation.class))
                            .wouldPass("l'autorisation du Courtier, d'abord", "the Broker's authorisation, first"),
                    Guard.prior(
                                    List.of(StartAgain.class, MakeOwnContract.class),
                                    "probe.validation.only-if-unvalidated",
                                    "P-140")
                            .after(Solicitation.class)
                            .requires(s -> unvalidated(s))
                            .wouldPass("un envoi sans validation", "a sending without validation"),
                    Guard.prior(MakeOwnContract.class, "probe.validation.own-rules-allow", "P-141")
                            .requires(s -> ownContractAllowed(s).orElse(false))
                            .wouldPass("des règles du client qui le permettent", "rules of the client that allow it"),
                    Computation.of(WaysOut.class, "probe.validation.ways-out", "P-140", "P-141")
                            .after(Solicitation.class)
                            .answers(q -> {
                                List<WayOut> open = new ArrayList<>();
                                if (unvalidated(q)) {
                                    open.add(WayOut.PROCESS_RESTART);
                                    ownContractAllowed(q)
                                            .filter(yes -> yes)
                                            .ifPresent(y -> open.add(WayOut.OWN_CONTRACT));
                                }
                                return Answer.of(open);
                            }),
                    Advice.asked(WaysOut.class, "probe.validation.own-rules-not-known", "P-141")
                            .after(Solicitation.class)
                            .when(q -> unvalidated(q) && ownContractAllowed(q).isEmpty())
                            .namesGap())
            .build();

    static Story.Day withOwnRules(boolean allow, LocalDate day) {
        return client(day)
                .with(References.of(new Reference<>(
                        OWN_CONTRACT_ALLOWED,
                        "1",
                        allow,
                        Text.of("Règles internes", "Internal rules"),
                        MON_2026_11_02,
                        Optional.empty())));
    }

    static Story sentUnvalidated() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02), new ReportSending());
        return story;
    }

    @Test
    void asked_for_it_is_refused() {
        assertEquals(
                List.of("before-sending"),
                rules(Story.under(GUIDE)
                        .refuses(client(MON_2026_11_02), new SendPriceRequest())
                        .breaches()));
    }

    @Test
    void told_it_is_accepted_with_an_irregularity() {
        assertEquals(
                List.of("P-148", "P-140"),
                cited(Story.under(GUIDE)
                        .accepts(client(MON_2026_11_02), new ReportSending())
                        .irregularities()));
    }

    @Test
    void validated_it_is_neither() {
        Story story = Story.under(GUIDE);
        story.accepts(broker(MON_2026_11_02), new Validate());
        assertEquals(
                List.of(),
                story.accepts(client(TUE_2026_11_03), new ReportSending()).findings());
        assertEquals(
                List.of(),
                story.ask(client(TUE_2026_11_03), new WaysOut()).value().orElseThrow());
        assertFalse(story.possible(client(TUE_2026_11_03), StartAgain.class).open());
    }

    @Test
    void the_ways_out_are_to_start_again_and_where_its_own_rules_allow_a_contract_of_its_own() {
        Story story = sentUnvalidated();
        Answer<List<WayOut>> allowed = story.ask(withOwnRules(true, TUE_2026_11_03), new WaysOut());
        assertEquals(
                List.of(WayOut.PROCESS_RESTART, WayOut.OWN_CONTRACT),
                allowed.value().orElseThrow());
        assertEquals(List.of("before-sending"), rules(allowed.findings()));
        assertEquals(
                List.of(WayOut.PROCESS_RESTART),
                story.ask(withOwnRules(false, TUE_2026_11_03), new WaysOut())
                        .value()
                        .orElseThrow());
    }

    @Test
    void own_rules_that_nobody_handed_in_are_a_gap() {
        Answer<List<WayOut>> answer = sentUnvalidated().ask(client(TUE_2026_11_03), new WaysOut());
        assertEquals(List.of(WayOut.PROCESS_RESTART), answer.value().orElseThrow());
        assertEquals(List.of("before-sending", "own-rules-not-known"), rules(answer.findings()));
    }

    @Test
    void both_ways_can_be_taken() {
        Story again = sentUnvalidated();
        again.accepts(client(TUE_2026_11_03), new StartAgain());
        again.accepts(broker(TUE_2026_11_03), new Validate());
        again.accepts(client(TUE_2026_11_03), new SendPriceRequest());
        assertTrue(again.part(Solicitation.class).validated());
        Story alone = sentUnvalidated();
        assertEquals(
                List.of("own-rules-allow"),
                rules(alone.refuses(client(TUE_2026_11_03), new MakeOwnContract())
                        .breaches()));
        alone.accepts(withOwnRules(true, TUE_2026_11_03), new MakeOwnContract());
        assertTrue(alone.state().parts().has(OwnContract.class));
    }
}
