package org.courtier.guide.services2024;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Moment;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Action;
import org.courtier.decision.Aimed;
import org.courtier.decision.Commit;
import org.courtier.decision.Correct;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.Setting;
import org.courtier.decision.Vocabulary;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Actor;
import org.courtier.testkit.AnyDay;
import org.courtier.testkit.AnyDossier;
import org.courtier.testkit.AnyValue;
import org.courtier.testkit.Walk;
import org.courtier.testkit.services2024.AnyServicesDossier;
import org.courtier.testkit.services2024.NextSteps;
import org.courtier.testkit.services2024.Scene;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Laws of the kernel on any dossier that can exist under the guide, and on any action. */
class GrownDossierProperties {

    private static final Kernel KERNEL = new Kernel(ShippedGuides.all());
    private static final Vocabulary WORDS = KERNEL.guides().vocabulary();
    private static final AnyValue ANY = AnyValue.under(KERNEL.guides());
    private static final NextSteps STEPS = new NextSteps();

    @Example
    void long_walks_reach_signed_and_transmitted_contracts() {
        List<Walk> walks = AnyDossier.longWalks(KERNEL, STEPS, Scene.MON_2026_09_14)
                .sampleStream()
                .limit(60)
                .toList();
        assertTrue(walks.stream().anyMatch(w -> w.refused() > 0));
        assertTrue(walks.stream()
                        .map(w -> w.dossier().find(Transmissions.class))
                        .filter(t -> t.flatMap(Transmissions::contractToBroker).isPresent())
                        .count()
                > 5);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_action_has_an_outcome_and_it_is_the_same_again(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("actions") List<Action> actions,
            @ForAll("settings") Setting at) {
        for (Action action : actions) {
            if (!(action instanceof Correct)) {
                Parts before = dossier.parts();
                Outcome<Dossier> outcome = KERNEL.decide(dossier, action, at);
                assertEquals(before, dossier.parts());
                assertEquals(outcome, KERNEL.decide(dossier, action, at));
                follows(dossier, outcome);
            }
        }
    }

    private static void follows(Dossier dossier, Outcome<Dossier> outcome) {
        outcome.findings()
                .forEach(f -> assertFalse(f.basis().statement().french().isBlank()));
        if (outcome instanceof Outcome.Accepted<Dossier> accepted) {
            assertFalse(accepted.events().isEmpty());
            assertEquals(accepted.state(), Kernel.evolve(dossier, accepted.events()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void duties_possibilities_and_answers_can_be_asked_for_at_any_time(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("questions") Question<?> question,
            @ForAll("settings") Setting at) {
        assertEquals(KERNEL.duties(dossier, at), KERNEL.duties(dossier, at));
        assertEquals(KERNEL.possible(dossier, at), KERNEL.possible(dossier, at));
        assertEquals(KERNEL.ask(dossier, question, at), KERNEL.ask(dossier, question, at));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_open_is_accepted_and_what_is_closed_is_refused(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("actions") List<Action> actions,
            @ForAll("moments") Moment on) {
        List<Action> all = new ArrayList<>(actions);
        STEPS.next(KERNEL, dossier, on.date()).forEach(p -> all.add(p.action()));
        for (Actor actor : STEPS.actors()) {
            DossierSetting setting = STEPS.setting(actor, on);
            for (Possibility possibility : KERNEL.possible(dossier, setting)) {
                all.stream()
                        .filter(a -> concerns(possibility, a))
                        .forEach(a -> agrees(possibility, a, KERNEL.decide(dossier, a, setting)));
            }
        }
    }

    private static boolean concerns(Possibility possibility, Action action) {
        Text target = action instanceof Aimed<?> aimed ? Wording.of(aimed.target()) : null;
        return possibility.action() == action.getClass()
                && !(action instanceof Correct)
                && possibility.target().filter(t -> !t.equals(target)).isEmpty();
    }

    private static void agrees(Possibility possibility, Action action, Outcome<Dossier> outcome) {
        switch (possibility.status()) {
            case OPEN -> assertTrue(outcome instanceof Outcome.Accepted<Dossier>, () -> action + ": " + outcome);
            case CONDITIONAL -> {}
            case CLOSED, PROHIBITED ->
                assertTrue(outcome instanceof Outcome.Refused<Dossier>, () -> action + ": " + possibility);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_step_is_decided_again_as_it_was(@ForAll("walks") Walk walk) {
        for (Commit commit : walk.commits()) {
            if (!(commit.action() instanceof Correct)
                    && walk.commits().stream().noneMatch(c -> c.action() instanceof Correct)) {
                Dossier before = walk.history().stateAfter(commit.number() - 1);
                Outcome<Dossier> again = KERNEL.decide(before, commit.action(), commit.setting());
                assertEquals(commit.events(), ((Outcome.Accepted<Dossier>) again).events());
                assertEquals(walk.history().stateAfter(commit.number()), ((Outcome.Accepted<Dossier>) again).state());
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_parts_were_put_changes_nothing(
            @ForAll("dossiers") Dossier dossier, @ForAll("actions") List<Action> actions, @ForAll Random random) {
        Dossier shuffled = dossier.with(shuffled(dossier, random));
        assertEquals(dossier, shuffled);
        assertEquals(dossier.hashCode(), shuffled.hashCode());
        assertEquals(dossier.toString(), shuffled.toString());
        DossierSetting setting = STEPS.setting(STEPS.actors().get(0), Moment.on(LocalDate.of(2027, 1, 4)));
        actions.stream()
                .filter(a -> !(a instanceof Correct))
                .forEach(a -> assertEquals(KERNEL.decide(dossier, a, setting), KERNEL.decide(shuffled, a, setting)));
    }

    private static Parts shuffled(Dossier dossier, Random random) {
        List<Part> parts = new ArrayList<>();
        WORDS.words(Word.Kind.PART)
                .forEach(w -> dossier.find(w.type().asSubclass(Part.class)).ifPresent(parts::add));
        Collections.shuffle(parts, random);
        Parts shuffled = Parts.none();
        for (Part part : parts) {
            shuffled = shuffled.with(part);
        }
        return shuffled;
    }

    @Provide
    Arbitrary<Walk> walks() {
        return AnyServicesDossier.walks();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyServicesDossier.grown();
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        return ANY.<Action>of(Word.Kind.ACTION).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Question<?>> questions() {
        return ANY.of(Word.Kind.QUESTION);
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Combinators.combine(
                        AnyDay.between(Scene.MON_2026_09_14, LocalDate.of(2027, 6, 30)),
                        AnyDay.times().optional(0.2))
                .as(Moment::new);
    }

    private static Arbitrary<Moment> edges() {
        LocalDate last = AnyDay.HORIZON.last();
        return Arbitraries.oneOf(
                        AnyDay.between(Figures.GUIDE_DATE.minusDays(1), Figures.GUIDE_DATE),
                        Arbitraries.of(AnyDay.HORIZON.first(), last),
                        AnyDay.between(last.minusDays(30), last))
                .map(Moment::on);
    }

    /** Anybody, on any day: before the guide and at both ends of the calendar's horizon too. */
    @Provide
    Arbitrary<Setting> settings() {
        Arbitrary<Setting> known = Combinators.combine(
                        Arbitraries.of(STEPS.actors()), Arbitraries.oneOf(moments(), AnyDay.moments(), edges()))
                .as(STEPS::setting);
        return Arbitraries.frequencyOf(
                Tuple.of(3, known), Tuple.of(1, ANY.of(DossierSetting.class).map(s -> s)));
    }
}
