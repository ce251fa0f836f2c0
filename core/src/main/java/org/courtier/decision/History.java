package org.courtier.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding.Breach;
import org.courtier.rule.Finding.Irregularity;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * Everything that happened to one subject, in order.
 *
 * @param beginning the subject before anything happened
 * @param commits every accepted action, in order from 1
 * @param <S> the subject
 */
public record History<S extends State<S>>(S beginning, List<Commit> commits) {

    public History {
        Objects.requireNonNull(beginning, "beginning");
        commits = List.copyOf(commits);
    }

    /** Gives the state after everything, with every correction in place. */
    public S state() {
        return fold(commits.size());
    }

    /** Gives the state after the first commits, as the whole history corrects them. */
    public S stateAfter(long count) {
        return fold(count);
    }

    public History<S> with(Commit commit) {
        List<Commit> more = new ArrayList<>(commits);
        more.add(commit);
        return new History<>(beginning, more);
    }

    /**
     * Decides a correction.
     *
     * <p>The wrong entry stays; the state is folded with the replacement. Refused if the replacement itself would have been
     * refused, or if a later event becomes impossible. Every later decision is decided again in its own setting, with the
     * replacements in place; what would now be refused, or is newly irregular, is an irregularity. A later correction decides
     * all that again: only the irregularities that the last correction noted are in the state.
     */
    public Outcome<S> correct(Kernel kernel, Correct correct, Setting setting) {
        List<Breach> refusing = kernel.refusing(state(), correct, setting);
        if (!refusing.isEmpty()) {
            return new Outcome.Refused<>(refusing, List.of());
        }
        if (correct.commit() > commits.size() || entry(correct.commit()).action() instanceof Correct) {
            return refused(KernelRules.CORRECTION_OF_AN_ENTRY.breach(
                    Text.of(
                                    "une inscription de 1 à {0}, qui n'est pas une correction",
                                    "an entry from 1 to {0} that is not a" + " correction")
                            .with(Wording.of(commits.size())),
                    Fact.of("Inscription", "Entry", correct.commit())));
        }
        if (correct.replacement() instanceof Correct) {
            return refused(KernelRules.CORRECTION_OF_AN_ENTRY.breach(
                    Text.of(
                            "l'acte qui aurait dû être consigné, qui n'est pas une correction",
                            "the action that should have been recorded, which is not a correction"),
                    Fact.of("Inscription", "Entry", correct.commit())));
        }
        Outcome<S> again = kernel.decide(
                stateAfter(correct.commit() - 1),
                correct.replacement(),
                correct.setting(entry(correct.commit()).setting()));
        if (!(again instanceof Outcome.Accepted<S> accepted)) {
            return again;
        }
        EntryCorrected corrected =
                new EntryCorrected(correct.commit(), accepted.events(), correct.reason(), setting.happened());
        History<S> without = with(new Commit(commits.size() + 1L, correct, List.of(corrected), setting));
        try {
            without.state();
        } catch (ImpossibleEvent e) {
            return refused(KernelRules.CORRECTION_POSSIBLE.breach(
                    Text.of(
                            "une correction après laquelle tout ce qui a suivi reste possible",
                            "a correction after which all that followed stays possible"),
                    Fact.of("Inscription", "Entry", correct.commit())));
        }
        List<Irregularity> found = without.decidedAgain(kernel);
        List<Event> events = new ArrayList<>(List.of(corrected));
        found.forEach(i -> events.add(new IrregularityNoted(i.rule(), i.facts(), i.wouldPass(), setting.happened())));
        S after =
                with(new Commit(commits.size() + 1L, correct, events, setting)).state();
        return new Outcome.Accepted<>(
                events,
                after,
                accepted.trace(),
                accepted.advice(),
                found,
                accepted.gaps(),
                List.of(),
                accepted.standingOn());
    }

    /** Decides again all that came after the first entry that was corrected. */
    private List<Irregularity> decidedAgain(Kernel kernel) {
        Map<Long, Commit> inPlace = inPlace();
        long first = inPlace.keySet().stream().min(Long::compare).orElseThrow();
        List<Irregularity> found = new ArrayList<>();
        for (Commit commit : commits.subList((int) first, commits.size())) {
            if (!(commit.action() instanceof Correct)) {
                Commit held = inPlace.getOrDefault(commit.number(), commit);
                Outcome<S> outcome = kernel.decide(stateAfter(commit.number() - 1), held.action(), held.setting());
                found.addAll(irregular(outcome, held));
            }
        }
        return found;
    }

    /** Gives what a decision would now be refused for, or what is irregular in it and was not noted then. */
    private List<Irregularity> irregular(Outcome<S> outcome, Commit held) {
        List<Irregularity> found = new ArrayList<>();
        if (outcome instanceof Outcome.Refused<S> refused) {
            for (Breach breach : refused.breaches()) {
                found.add(irregular(breach.basis(), breach.facts(), breach.wouldPass(), held.number()));
            }
        } else if (outcome instanceof Outcome.Accepted<S> accepted) {
            List<Event> unnoted = new ArrayList<>(accepted.events());
            unnoted.removeAll(held.events());
            for (Irregularity i : accepted.irregularities()) {
                if (unnoted.contains(new IrregularityNoted(
                        i.rule(), i.facts(), i.wouldPass(), held.setting().happened()))) {
                    found.add(irregular(i.basis(), i.facts(), i.wouldPass(), held.number()));
                }
            }
        }
        return found;
    }

    private static Irregularity irregular(Basis basis, List<Fact> facts, Text wouldPass, long entry) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(Fact.of("Inscription décidée de nouveau", "Entry decided again", entry));
        return new Irregularity(basis, more, wouldPass);
    }

    private Commit entry(long number) {
        return commits.get((int) number - 1);
    }

    /** Gives, for each entry that was corrected, what stands in its place: the last replacement, in the entry's own setting. */
    private Map<Long, Commit> inPlace() {
        Map<Long, Commit> inPlace = new LinkedHashMap<>();
        for (Commit commit : commits) {
            if (commit.action() instanceof Correct correct) {
                inPlace.put(
                        correct.commit(),
                        new Commit(
                                correct.commit(),
                                correct.replacement(),
                                replacement(commit),
                                correct.setting(entry(correct.commit()).setting())));
            }
        }
        return inPlace;
    }

    private static List<Event> replacement(Commit correction) {
        return correction.events().stream()
                .filter(EntryCorrected.class::isInstance)
                .flatMap(e -> ((EntryCorrected) e).replacement().stream())
                .toList();
    }

    private S fold(long count) {
        Map<Long, Commit> inPlace = inPlace();
        long last = commits.stream()
                .filter(c -> c.action() instanceof Correct)
                .mapToLong(Commit::number)
                .max()
                .orElse(0);
        S state = beginning;
        for (Commit commit : commits.subList(0, (int) count)) {
            List<Event> events = inPlace.getOrDefault(commit.number(), commit).events();
            boolean overtaken = commit.action() instanceof Correct && commit.number() < last;
            // what an earlier correction found in later entries, the last one has decided again
            state = Kernel.evolve(
                    state,
                    events.stream()
                            .filter(e -> !(overtaken && e instanceof IrregularityNoted))
                            .toList());
        }
        return state;
    }

    private static <S extends State<S>> Outcome<S> refused(Breach breach) {
        return new Outcome.Refused<>(List.of(breach), List.of());
    }
}
