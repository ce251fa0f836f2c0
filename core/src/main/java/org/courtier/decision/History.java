package org.courtier.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding.Breach;
import org.courtier.rule.Finding.Irregularity;
import org.courtier.text.Text;

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
        return fold(commits.size(), corrections());
    }

    /** Gives the state after the first commits, as the whole history corrects them. */
    public S stateAfter(long count) {
        return fold(count, corrections());
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
     * refused, or if a later event becomes impossible. Every later decision is decided again in its own setting, and what would
     * now be refused is an irregularity.
     */
    public Outcome<S> correct(Kernel kernel, Correct correct, Setting setting) {
        if (correct.commit() > commits.size()) {
            return refused(KernelRules.CORRECTION_OF_AN_ENTRY.breach(
                    Text.same("1.." + commits.size()), Fact.of("Inscription", "Entry", correct.commit())));
        }
        Commit wrong = commits.get((int) correct.commit() - 1);
        Outcome<S> again = kernel.decide(stateAfter(correct.commit() - 1), correct.replacement(), wrong.setting());
        if (!(again instanceof Outcome.Accepted<S> accepted)) {
            return again;
        }
        Map<Long, List<Event>> corrections = corrections();
        corrections.put(correct.commit(), accepted.events());
        try {
            fold(commits.size(), corrections);
        } catch (ImpossibleEvent e) {
            return refused(KernelRules.CORRECTION_POSSIBLE.breach(
                    Text.of(
                            "une correction après laquelle tout ce qui a suivi reste possible",
                            "a correction after which all that followed stays possible"),
                    Fact.of("Inscription", "Entry", correct.commit())));
        }
        List<Irregularity> found = decidedAgain(kernel, correct.commit(), corrections);
        List<Event> events = new ArrayList<>();
        events.add(new EntryCorrected(correct.commit(), accepted.events(), correct.reason(), setting.happened()));
        found.forEach(i -> events.add(new IrregularityNoted(i.rule(), i.facts(), i.wouldPass(), setting.happened())));
        S after =
                with(new Commit(commits.size() + 1L, correct, events, setting)).state();
        return new Outcome.Accepted<>(
                events, after, accepted.trace(), accepted.advice(), found, accepted.gaps(), List.of(), List.of());
    }

    private List<Irregularity> decidedAgain(Kernel kernel, long corrected, Map<Long, List<Event>> corrections) {
        List<Irregularity> found = new ArrayList<>();
        for (Commit later : commits.subList((int) corrected, commits.size())) {
            if (later.action() instanceof Correct) {
                continue;
            }
            Outcome<S> outcome = kernel.decide(fold(later.number() - 1, corrections), later.action(), later.setting());
            if (outcome instanceof Outcome.Refused<S> refused) {
                for (Breach breach : refused.breaches()) {
                    found.add(irregular(breach, later.number()));
                }
            }
        }
        return found;
    }

    private static Irregularity irregular(Breach breach, long entry) {
        List<Fact> facts = new ArrayList<>(breach.facts());
        facts.add(Fact.of("Inscription décidée de nouveau", "Entry decided again", entry));
        return new Irregularity(breach.basis(), facts, breach.wouldPass());
    }

    private Map<Long, List<Event>> corrections() {
        Map<Long, List<Event>> corrections = new LinkedHashMap<>();
        for (Commit commit : commits) {
            for (Event event : commit.events()) {
                if (event instanceof EntryCorrected corrected) {
                    corrections.put(corrected.commit(), corrected.replacement());
                }
            }
        }
        return corrections;
    }

    private S fold(long count, Map<Long, List<Event>> corrections) {
        S state = beginning;
        for (Commit commit : commits.subList(0, (int) count)) {
            state = Kernel.evolve(state, corrections.getOrDefault(commit.number(), commit.events()));
        }
        return state;
    }

    private static <S extends State<S>> Outcome<S> refused(Breach breach) {
        return new Outcome.Refused<>(List.of(breach), List.of());
    }
}
