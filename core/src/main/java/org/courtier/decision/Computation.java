package org.courtier.decision;

import java.util.Objects;
import java.util.function.Function;
import org.courtier.rule.Reading;
import org.courtier.rule.RuleKind;
import org.courtier.text.Text;

/** A rule that answers a question: a result ({@link #of}) or a time limit ({@link #deadline}). */
public final class Computation extends Rule {

    private final Class<? extends Question<?>> question;
    private final Function<Inquiry<?>, Answer<?>> answer;

    @SuppressWarnings("unchecked")
    private Computation(Head head, Class<? extends Question<?>> question, Function<?, ?> answer) {
        super(head);
        this.question = question;
        this.answer = (Function<Inquiry<?>, Answer<?>>) answer;
    }

    /** A computed result. */
    public static <T, Q extends Question<T>> Builder<T, Q> of(Class<Q> question, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.COMPUTATION, key, rows), question);
    }

    /** A computed time limit. */
    public static <T, Q extends Question<T>> Builder<T, Q> deadline(Class<Q> question, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.DEADLINE, key, rows), question);
    }

    /** Gives the question that the rule answers. */
    public Class<? extends Question<?>> question() {
        return question;
    }

    Answer<?> answer(Inquiry<?> inquiry) {
        return answer.apply(inquiry);
    }

    /**
     * Builds a computation; ends with {@code answers}.
     *
     * @param <T> what the answer is
     * @param <Q> the question
     */
    public static final class Builder<T, Q extends Question<T>> {

        private Head head;
        private final Class<Q> question;

        private Builder(Head head, Class<Q> question) {
            this.head = head;
            this.question = question;
        }

        /** Declares a part without which the answer is not known. */
        public Builder<T, Q> after(Class<? extends Part> part) {
            head = head.needing(part);
            return this;
        }

        /** Names a part that the answer reads where it is there; an irregularity of that part stays in the answer. */
        public Builder<T, Q> concerns(Class<? extends Part> part) {
            head = head.concerning(part);
            return this;
        }

        /** Names an open point on which the answer stands. */
        public Builder<T, Q> reading(Reading<?> reading) {
            head = head.reading(reading);
            return this;
        }

        /** Gives the computation words of its own, in place of the statement of its first row. */
        public Builder<T, Q> says(String french, String english) {
            head = head.saying(Text.of(french, english));
            return this;
        }

        /** Ends the rule with its result. */
        public Computation answers(Function<Inquiry<Q>, Answer<T>> function) {
            return new Computation(head, question, Objects.requireNonNull(function, "function"));
        }
    }
}
