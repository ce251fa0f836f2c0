package org.courtier.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.OutsideHorizon;
import org.courtier.rule.Basis;
import org.courtier.rule.BeforeFirstValue;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.Finding.Breach;
import org.courtier.rule.Verdict;
import org.courtier.text.Text;

/**
 * The five pure functions, under the guides of a host: decide, evolve, duties, possible, ask.
 *
 * <p>Equal arguments give equal results, on every run and platform. None of the functions throws for unlawful facts: what the
 * rules say is a value.
 */
public final class Kernel {

    private final Guides guides;

    public Kernel(Guides guides) {
        this.guides = Objects.requireNonNull(guides, "guides");
    }

    public Guides guides() {
        return guides;
    }

    /**
     * Says what the rules say to an action: accepted, with all that follows from it, or refused, with every reason.
     *
     * <p>The state is not changed; the state after stands in {@link Outcome.Accepted}.
     */
    public <S extends State<S>> Outcome<S> decide(S state, Action action, Setting setting) {
        List<Breach> early = early(state, action, setting);
        if (!early.isEmpty()) {
            return new Outcome.Refused<>(early, List.of());
        }
        try {
            return judge(state, action, new Situation(state, setting));
        } catch (OutsideHorizon e) {
            return new Outcome.Refused<>(List.of(KernelRules.outside(e)), List.of());
        } catch (BeforeFirstValue e) {
            return new Outcome.Refused<>(List.of(KernelRules.outside(e, setting)), List.of());
        }
    }

    private <S extends State<S>> Outcome<S> judge(S state, Action action, Situation situation) {
        List<Guide> under = under(state, action);
        Examination examination = Examination.of(under, situation, action);
        List<Breach> breaches = examination.refusing(action);
        return breaches.isEmpty()
                ? accept(state, action, under, situation, examination)
                : new Outcome.Refused<>(breaches, examination.trace());
    }

    /** Gives why a correction is refused before the history is looked at: who may correct is a guard like any other. */
    List<Breach> refusing(State<?> state, Correct correct, Setting setting) {
        List<Breach> early = early(state, correct, setting);
        return early.isEmpty()
                ? Examination.of(guides(state.guides()), new Situation(state, setting), correct)
                        .refusing(correct)
                : early;
    }

    private List<Breach> early(State<?> state, Action action, Setting setting) {
        List<Breach> own = KernelRules.breaches(state, action, setting, guides);
        List<Guide> under = under(state, action);
        boolean known = under.stream().anyMatch(g -> g.actions().contains(action.getClass()));
        return own.isEmpty() && !known ? List.of(unknown(action, under)) : own;
    }

    private List<Guide> under(State<?> state, Action action) {
        return guides(action instanceof Opening opening ? opening.guides() : state.guides());
    }

    /**
     * Gives the state after an event.
     *
     * @throws ImpossibleEvent if the event cannot follow this state: the history is damaged
     */
    public static <S extends State<S>> S evolve(S state, Event event) {
        return state.with(event.applyTo(state.parts()));
    }

    /** Gives the state after several events. */
    public static <S extends State<S>> S evolve(S state, List<Event> events) {
        S after = state;
        for (Event event : events) {
            after = evolve(after, event);
        }
        return after;
    }

    /** Gives the duties of a state as they stand on the day of the setting, the first due first. */
    public List<Duty> duties(State<?> state, Setting setting) {
        Situation situation = new Situation(state, setting);
        return guides(state.guides()).stream()
                .flatMap(g ->
                        g.dutyRules().stream().flatMap(r -> r.in(situation, g.rulebook(), g.ended(situation)).stream()))
                .sorted(Comparator.comparing(
                        d -> d.due().lastDay().map(Object::toString).orElse("9999")))
                .toList();
    }

    /** Gives by what a state is found among many: the guides that it is under, and what each of them says. */
    public List<Mark> marks(State<?> state, Setting setting) {
        Situation situation = new Situation(state, setting);
        Stream<Mark> under = state.find(Frame.class).stream()
                .flatMap(f -> f.guides().stream().map(g -> Mark.from(f.opened().date(), Facet.GUIDE, g.value())));
        return Stream.concat(under, guides(state.guides()).stream().flatMap(g -> g.marks(situation).stream()))
                .distinct()
                .toList();
    }

    /** Gives every action, and every target it can be aimed at, with whether it is open to the actor of the setting. */
    public List<Possibility> possible(State<?> state, Setting setting) {
        Situation situation = new Situation(state, setting);
        boolean opened = state.parts().has(Frame.class);
        List<Guide> under = opened
                ? guides(state.guides())
                : guides.all().stream()
                        .filter(g -> g.subject() == state.id().kind())
                        .toList();
        return under.stream()
                .flatMap(g -> g.actions().stream())
                .distinct()
                .filter(a -> opened != Opening.class.isAssignableFrom(a))
                .flatMap(a -> possibilities(under, situation, a))
                .toList();
    }

    /**
     * Answers a question under the guides of the state: a value, undefined, or not known; always with its findings, the rule
     * that answered with its citations and readings, and the trace.
     */
    @SuppressWarnings("unchecked")
    public <T> Answer<T> ask(State<?> state, Question<T> question, Setting setting) {
        Inquiry<Question<T>> inquiry = new Inquiry<>(new Situation(state, setting), question);
        for (Guide guide : guides(state.guides())) {
            Optional<Computation> rule = guide.computation(question.getClass());
            if (rule.isPresent()) {
                return (Answer<T>) answer(guide, rule.get(), inquiry);
            }
        }
        List<GuideId> unknown = guides.missing(state.guides());
        if (!unknown.isEmpty()) {
            return Answer.notKnown(
                    Fact.of("Guide que l'application ne connaît pas", "Guide unknown to the application", unknown));
        }
        return Answer.undefined(Fact.of(
                "Question",
                "Question",
                Text.of("aucun guide du dossier n'y répond", "no guide of the file answers it")));
    }

    private Answer<?> answer(Guide guide, Computation rule, Inquiry<?> inquiry) {
        Basis basis = rule.basis(guide.rulebook(), inquiry.state().readings());
        if (inquiry.happened().date().isBefore(guide.inForceFrom())) {
            return Answer.notKnown(Fact.of(
                            "Premier jour couvert par le guide",
                            "First day that the guide covers",
                            guide.inForceFrom()))
                    .with(List.of(), new Step(rule.key(), new Verdict.NotApplicable()), basis);
        }
        Hints hints = Hints.of(List.of(guide), inquiry.question().getClass(), inquiry, inquiry);
        List<Finding> findings = new ArrayList<>(Standing.irregularities(guides, inquiry.state(), List.of(rule)));
        findings.addAll(hints.gaps());
        findings.addAll(hints.advice());
        Optional<Text> missing = rule.missingIn(inquiry.state()).map(guide.vocabulary()::label);
        if (missing.isPresent()) {
            return Answer.notKnown(Fact.of("Étape manquante", "Missing step", missing.get()))
                    .with(findings, new Step(rule.key(), new Verdict.NotReached(missing.get())), basis);
        }
        Answer<?> found = computed(rule, inquiry);
        Answer<?> answer = found.showing(
                guide.vocabulary().named(found.facts(), inquiry.question().getClass()));
        return answer.with(findings, new Step(rule.key(), new Verdict.Met(answer.facts())), basis);
    }

    private static Answer<?> computed(Computation rule, Inquiry<?> inquiry) {
        try {
            return rule.answer(inquiry);
        } catch (OutsideHorizon e) {
            return Answer.notKnown(
                    Fact.of("Jours que couvre le calendrier", "Days that the calendar covers", e.covered()));
        } catch (BeforeFirstValue e) {
            return Answer.notKnown(
                    Fact.of("Premier jour couvert par le guide", "First day that the guide covers", e.first()));
        }
    }

    private <S extends State<S>> Outcome<S> accept(
            S state, Action action, List<Guide> under, Situation situation, Examination examination) {
        List<Breach> unlawful = action instanceof Report ? examination.unlawful() : List.of();
        List<Event> events = new ArrayList<>(action.adds(situation));
        unlawful.forEach(
                b -> events.add(new IrregularityNoted(b.rule(), b.facts(), b.wouldPass(), situation.happened())));
        S after = evolve(state, events);
        List<Finding.Irregularity> irregularities = new ArrayList<>(unlawful.stream()
                .map(b -> new Finding.Irregularity(b.basis(), b.facts(), b.wouldPass()))
                .toList());
        irregularities.addAll(Standing.irregularities(
                guides,
                state,
                examination.findings().stream().map(f -> (Rule) f.guard()).toList()));
        Hints hints = Hints.of(under, action.getClass(), situation, new Case<>(situation, action));
        return new Outcome.Accepted<>(
                events,
                after,
                examination.trace(),
                hints.advice(),
                irregularities,
                hints.gaps(),
                newDuties(state, after, situation.setting()),
                examination.standingOn());
    }

    private List<Duty> newDuties(State<?> before, State<?> after, Setting setting) {
        List<String> known =
                duties(before, setting).stream().map(Kernel::identity).toList();
        return duties(after, setting).stream()
                .filter(d -> d.open() && !known.contains(identity(d)))
                .toList();
    }

    private static String identity(Duty duty) {
        return duty.basis().rule() + " " + duty.about().map(Text::french).orElse("") + " " + duty.opened();
    }

    private Stream<Possibility> possibilities(List<Guide> under, Situation situation, Class<? extends Action> action) {
        Optional<Guide> aiming =
                under.stream().filter(g -> g.hasTargets(action)).findFirst();
        if (aiming.isEmpty()) {
            return Stream.of(Possibilities.of(under, situation, action, Optional.empty()));
        }
        List<?> targets = aiming.get().targets(action, situation);
        if (targets.isEmpty()) {
            // nothing to aim at: worth a line only where the rules say why
            return Stream.of(Possibilities.of(under, situation, action, Optional.empty()))
                    .filter(p -> !p.open());
        }
        return targets.stream().map(t -> Possibilities.of(under, situation, action, Optional.of(t)));
    }

    private List<Guide> guides(List<GuideId> ids) {
        return ids.stream().flatMap(id -> guides.find(id).stream()).toList();
    }

    private static Breach unknown(Action action, List<Guide> under) {
        Basis basis = KernelRules.ACTION_KNOWN.basis(List.of());
        Text name = under.stream()
                .flatMap(g -> g.vocabulary().find(action.getClass()).stream())
                .findFirst()
                .map(Word::label)
                .orElse(Text.same(action.getClass().getSimpleName()));
        return new Breach(
                basis,
                List.of(Fact.of("Acte", "Action", name)),
                Text.of("un acte que prévoit un des guides du dossier", "an action that a guide of the file knows"));
    }
}
