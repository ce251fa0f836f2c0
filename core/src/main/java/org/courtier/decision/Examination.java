package org.courtier.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.courtier.rule.Basis;
import org.courtier.rule.Citation;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding.Breach;
import org.courtier.rule.RuleKey;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Verdict;
import org.courtier.text.Text;

/** Every guard of one action, evaluated: all of them, so that a refusal gives every reason. */
final class Examination {

    /** A guard, the guide it is from, and what it said. */
    record Finding(Guide guide, Guard guard, Verdict verdict) {}

    private final Class<? extends Action> action;
    private final Situation situation;
    private final List<Finding> findings;

    private Examination(Class<? extends Action> action, Situation situation, List<Finding> findings) {
        this.action = action;
        this.situation = situation;
        this.findings = findings;
    }

    /** Evaluates the guards of an action that is there. */
    static Examination of(List<Guide> guides, Situation situation, Action action) {
        Optional<Object> target = action instanceof Aimed<?> aimed ? Optional.of(aimed.target()) : Optional.empty();
        return of(guides, situation, action.getClass(), target, Optional.of(action));
    }

    /** Evaluates the guards of an action whose content is not known yet. */
    static Examination before(
            List<Guide> guides, Situation situation, Class<? extends Action> action, Optional<Object> target) {
        return of(guides, situation, action, target, Optional.empty());
    }

    private static Examination of(
            List<Guide> guides,
            Situation situation,
            Class<? extends Action> type,
            Optional<Object> target,
            Optional<Action> action) {
        List<Finding> findings = new ArrayList<>();
        for (Guide guide : guides) {
            for (Guard guard : guide.guards(type)) {
                context(guard, situation, target, action)
                        .ifPresent(c -> findings.add(new Finding(guide, guard, verdict(guide, guard, c, type))));
            }
        }
        return new Examination(type, situation, lifted(findings));
    }

    private static Optional<Situation> context(
            Guard guard, Situation situation, Optional<Object> target, Optional<Action> action) {
        return switch (guard.scope()) {
            case ACTOR, PRIOR -> Optional.of(situation);
            case TARGET -> target.map(t -> new Aim<>(situation, t));
            case CONTENT -> action.map(a -> new Case<>(situation, a));
        };
    }

    private static Verdict verdict(Guide guide, Guard guard, Situation context, Class<? extends Action> action) {
        return missing(guide, guard, context.state())
                .<Verdict>map(p -> new Verdict.NotReached(guide.vocabulary().label(p)))
                .orElseGet(() -> named(guard.judge(context), guide.vocabulary(), action));
    }

    /** Gives the earliest step that the guard waits for, in the order of the guide's vocabulary. */
    private static Optional<Class<? extends Part>> missing(Guide guide, Guard guard, State<?> state) {
        return guard.needs().stream()
                .filter(p -> !state.parts().has(p))
                .min(Comparator.comparingInt(p -> rank(guide, p)));
    }

    private static Verdict named(Verdict verdict, Vocabulary words, Class<? extends Action> action) {
        if (verdict instanceof Verdict.Broken broken) {
            return new Verdict.Broken(words.named(broken.facts(), action), broken.wouldPass());
        }
        return verdict instanceof Verdict.Met met ? new Verdict.Met(words.named(met.standingOn(), action)) : verdict;
    }

    private static List<Finding> lifted(List<Finding> findings) {
        Map<RuleKey, RuleKey> lifters = new LinkedHashMap<>();
        for (Finding f : findings) {
            if (f.verdict() instanceof Verdict.Met || f.verdict() instanceof Verdict.Broken) {
                f.guard().lifts().forEach(k -> lifters.put(k, f.guard().key()));
            }
        }
        return findings.stream()
                .map(f -> lifters.containsKey(f.guard().key())
                        ? new Finding(
                                f.guide(),
                                f.guard(),
                                new Verdict.Lifted(lifters.get(f.guard().key())))
                        : f)
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Step> trace() {
        return findings.stream()
                .map(f -> new Step(f.guard().key(), f.verdict()))
                .toList();
    }

    boolean prohibited() {
        return findings.stream().anyMatch(f -> f.guard().kind() == RuleKind.PROHIBITION && broken(f));
    }

    /** Gives what the action is told to satisfy once its content is known, and its target where that is not known yet. */
    List<Basis> contentOf(List<Guide> guides, boolean aimed) {
        return guides.stream()
                .flatMap(guide -> guide.guards(action).stream()
                        .filter(g -> g.scope() == Guard.Scope.CONTENT || !aimed && g.scope() == Guard.Scope.TARGET)
                        .map(g -> basis(guide, g)))
                .toList();
    }

    /** Gives the reasons that refuse the action: for a report, only those for which it cannot have happened. */
    List<Breach> refusing(Action refused) {
        return refused instanceof Report ? impossibilities() : breaches();
    }

    /** Gives the reasons that refuse a request. */
    List<Breach> breaches() {
        return breaches(f -> true);
    }

    /** Gives the reasons that refuse even a report: it cannot have happened, or not from this person. */
    List<Breach> impossibilities() {
        return breaches(f -> f.guard().refusesReports());
    }

    /** Gives what is unlawful in a report that cannot be refused. */
    List<Breach> unlawful() {
        return findings.stream()
                .filter(f -> broken(f) && !f.guard().refusesReports())
                .map(this::breach)
                .toList();
    }

    List<Fact> standingOn() {
        return findings.stream()
                .filter(f -> f.verdict() instanceof Verdict.Met)
                .flatMap(f -> ((Verdict.Met) f.verdict()).standingOn().stream())
                .distinct()
                .toList();
    }

    private List<Breach> breaches(Predicate<Finding> counts) {
        List<Breach> all = new ArrayList<>(findings.stream()
                .filter(f -> broken(f) && counts.test(f))
                .map(this::breach)
                .toList());
        missingStep().ifPresent(all::add);
        return all;
    }

    private static boolean broken(Finding f) {
        return f.verdict() instanceof Verdict.Broken;
    }

    private Basis basis(Guide guide, Guard guard) {
        return guard.basis(guide.rulebook(), situation.state().readings());
    }

    private Breach breach(Finding f) {
        Verdict.Broken broken = (Verdict.Broken) f.verdict();
        return new Breach(basis(f.guide(), f.guard()), broken.facts(), broken.wouldPass());
    }

    /** Collapses what is not reached into the next step that is missing, with the rules that wait for it. */
    private Optional<Breach> missingStep() {
        List<Finding> waiting = findings.stream()
                .filter(f -> f.verdict() instanceof Verdict.NotReached)
                .toList();
        return waiting.stream().min(Comparator.comparingInt(this::rank)).map(next -> {
            Text step = ((Verdict.NotReached) next.verdict()).step();
            List<Citation> citations = waiting.stream()
                    .filter(f -> f.verdict().equals(next.verdict()))
                    .flatMap(f -> basis(f.guide(), f.guard()).citations().stream())
                    .distinct()
                    .toList();
            return new Breach(
                    KernelRules.STEP_FIRST.basis(citations),
                    List.of(Fact.of("Étape manquante", "Missing step", step)),
                    Text.of("d'abord : {0}", "first: {0}").with(step));
        });
    }

    private int rank(Finding f) {
        return rank(f.guide(), missing(f.guide(), f.guard(), situation.state()).orElseThrow());
    }

    private static int rank(Guide guide, Class<? extends Part> missing) {
        List<Word> steps = guide.vocabulary().words(Word.Kind.PART);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).type() == missing) {
                return i;
            }
        }
        return steps.size();
    }
}
