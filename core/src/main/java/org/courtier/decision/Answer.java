package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * The answer to a question: a value, or why there is none.
 *
 * @param status whether there is a value
 * @param value the value, present when and only when it is known
 * @param facts what the value was computed from, in the order of the computation
 * @param findings what the rules have to say about it: recommendations, gaps, irregularities it stands on
 * @param by the rules that computed it
 * @param basis the rule that answered: what it says, its citations, and the readings it stands on; empty where none did
 * @param <T> what the answer is
 */
public record Answer<T>(
        Status status,
        Optional<T> value,
        List<Fact> facts,
        List<Finding> findings,
        List<Step> by,
        Optional<Basis> basis) {

    /** Whether there is a value. */
    public enum Status implements Labelled {
        KNOWN("connu", "known"),
        /** The sources say nothing. */
        UNDEFINED("non prévu par la source", "undefined: the source says nothing"),
        /** The data or the file does not reach. */
        NOT_KNOWN("inconnu", "not known");

        private final Text label;

        Status(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Answer {
        Objects.requireNonNull(status, "status");
        if (value.isPresent() != (status == Status.KNOWN)) {
            throw new IllegalArgumentException(
                    "a value is present when and only when it is known; status is " + status);
        }
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        by = List.copyOf(by);
        Objects.requireNonNull(basis, "basis");
    }

    public Answer(Status status, Optional<T> value, List<Fact> facts, List<Finding> findings, List<Step> by) {
        this(status, value, facts, findings, by, Optional.empty());
    }

    public static <T> Answer<T> of(T value, Fact... facts) {
        return new Answer<>(Status.KNOWN, Optional.of(value), List.of(facts), List.of(), List.of());
    }

    public static <T> Answer<T> of(T value, List<Fact> facts) {
        return new Answer<>(Status.KNOWN, Optional.of(value), facts, List.of(), List.of());
    }

    /** The source says nothing; the facts say of what. */
    public static <T> Answer<T> undefined(Fact... facts) {
        return new Answer<>(Status.UNDEFINED, Optional.empty(), List.of(facts), List.of(), List.of());
    }

    /** The data does not reach; the facts say what is missing. */
    public static <T> Answer<T> notKnown(Fact... facts) {
        return new Answer<>(Status.NOT_KNOWN, Optional.empty(), List.of(facts), List.of(), List.of());
    }

    Answer<T> showing(List<Fact> named) {
        return new Answer<>(status, value, named, findings, by, basis);
    }

    Answer<T> with(List<Finding> more, Step step, Basis rule) {
        return new Answer<>(
                status,
                value,
                facts,
                Stream.concat(findings.stream(), more.stream()).toList(),
                Stream.concat(by.stream(), Stream.of(step)).toList(),
                Optional.of(rule));
    }
}
