package org.courtier.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.Correct;
import org.courtier.decision.Duty;
import org.courtier.decision.Guide;
import org.courtier.decision.History;
import org.courtier.decision.Kernel;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.Rule;
import org.courtier.decision.Setting;
import org.courtier.decision.State;
import org.courtier.decision.Step;
import org.courtier.rule.Finding;
import org.courtier.rule.RuleKey;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Verdict;
import org.courtier.text.Language;

/**
 * What the plays of every subject share: the rules asked in one state and one setting, what they say noted, and what a test expects
 * of it held.
 *
 * @param kernel the rules
 * @param state the state
 * @param setting the setting
 * @param <S> the subject
 */
record Bench<S extends State<S>>(Kernel kernel, S state, Setting setting) {

    Bench {
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(setting, "setting");
    }

    Outcome<S> says(Action action) {
        Outcome<S> outcome = kernel.decide(state, action, setting);
        for (Step step : outcome.trace()) {
            VerdictLog.note(step.rule(), step.verdict().getClass().getSimpleName());
            if (step.verdict() instanceof Verdict.Broken broken
                    && broken.facts().isEmpty()
                    && !prohibits(step.rule())) {
                throw new AssertionError("broken without a fact that failed: " + step.rule());
            }
        }
        if (outcome instanceof Outcome.Accepted<S> accepted) {
            noteAdvice(action.getClass(), accepted.findings());
        }
        return outcome;
    }

    Outcome.Accepted<S> accepts(Action action) {
        Outcome<S> outcome = says(action);
        if (outcome instanceof Outcome.Accepted<S> accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + action + "\n" + sentences(outcome));
    }

    Outcome.Refused<S> refuses(Action action, String... rows) {
        Outcome<S> outcome = says(action);
        if (!(outcome instanceof Outcome.Refused<S> refused)) {
            throw new AssertionError("accepted: " + action);
        }
        for (String row : rows) {
            if (refused.breaches().stream().noneMatch(b -> cites(b, row))) {
                throw new AssertionError("not refused for " + row + ":\n" + sentences(outcome));
            }
        }
        List<String> wanted = List.of(rows);
        refused.breaches().stream()
                .filter(b -> !wanted.isEmpty() && wanted.stream().noneMatch(row -> cites(b, row)))
                .findFirst()
                .ifPresent(b -> {
                    throw new AssertionError("refused for another reason too: " + b.sentence(Language.ENGLISH));
                });
        return refused;
    }

    Finding.Breach refusesBy(Action action, String rule) {
        List<Finding.Breach> breaches = refuses(action).breaches();
        if (breaches.size() != 1 || !breaches.get(0).rule().value().equals(rule)) {
            throw new AssertionError("not refused by " + rule + " alone:\n" + sentences(breaches));
        }
        return breaches.get(0);
    }

    Finding.Irregularity irregular(Action report, String row) {
        return accepts(report).irregularities().stream()
                .filter(i -> cites(i, row) || i.rule().value().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no irregularity under " + row + ": " + report));
    }

    boolean advises(Action action, String row) {
        return accepts(action).findings().stream()
                .filter(f -> f instanceof Finding.Recommendation || f instanceof Finding.Gap)
                .anyMatch(f -> cites(f, row) || f.rule().value().equals(row));
    }

    List<Duty> duties() {
        List<Duty> duties = kernel.duties(state, setting);
        duties.forEach(d -> VerdictLog.note(d.basis().rule(), d.open() ? "Opened" : "Ended"));
        return duties;
    }

    List<Duty> duties(String row) {
        return duties().stream()
                .filter(d -> d.basis().citations().stream()
                        .anyMatch(c -> c.row().value().equals(row)))
                .toList();
    }

    Duty duty(String row) {
        List<Duty> found = duties(row);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " duties under " + row + ": " + found);
        }
        return found.get(0);
    }

    <T> Answer<T> asks(Question<T> question) {
        Answer<T> answer = kernel.ask(state, question, setting);
        answer.by().forEach(s -> VerdictLog.note(s.rule(), answer.status().name()));
        noteAdvice(question.getClass(), answer.findings());
        return answer;
    }

    List<Possibility> possible() {
        return kernel.possible(state, setting);
    }

    /** Gives what the rules say to a correction of a history; who may correct is a guard like any other. */
    Outcome<S> corrects(History<S> history, Correct correct) {
        Outcome<S> outcome = history.correct(kernel, correct, setting);
        List<RuleKey> broken = outcome.findings().stream()
                .filter(Finding.Breach.class::isInstance)
                .map(Finding::rule)
                .toList();
        for (Guide guide : kernel.guides().all()) {
            for (Rule guard : guide.guards(Correct.class)) {
                if (broken.contains(guard.key()) || outcome instanceof Outcome.Accepted<S>) {
                    VerdictLog.note(guard.key(), broken.contains(guard.key()) ? "Broken" : "Met");
                }
            }
        }
        return outcome;
    }

    /** A prohibition refuses whatever the facts; every other rule says which of them failed. */
    private boolean prohibits(RuleKey key) {
        return kernel.guides().all().stream()
                .flatMap(g -> g.rules().stream())
                .anyMatch(r -> r.key().equals(key) && r.kind() == RuleKind.PROHIBITION);
    }

    private void noteAdvice(Class<?> occasion, List<Finding> given) {
        for (Guide guide : kernel.guides().all()) {
            for (Rule rule : guide.advice(occasion)) {
                boolean was = given.stream().anyMatch(f -> f.rule().equals(rule.key()));
                VerdictLog.note(rule.key(), was ? "Given" : "Withheld");
            }
        }
    }

    private static boolean cites(Finding finding, String row) {
        return finding.citations().stream().anyMatch(c -> c.row().value().equals(row));
    }

    private static String sentences(Outcome<? extends State<?>> outcome) {
        return sentences(outcome.findings());
    }

    private static String sentences(List<? extends Finding> findings) {
        return findings.stream()
                .map(f -> f.rule() + ": " + f.sentence(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }
}
