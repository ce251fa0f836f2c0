package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.courtier.rule.Fact;
import org.courtier.rule.Reading;
import org.courtier.rule.RuleKind;
import org.courtier.text.Text;

/**
 * A rule that recommends, or names a gap of the sources or the data; it never blocks.
 *
 * <p>It speaks upon an action ({@link #on}), upon a question ({@link #asked}), or upon several of them ({@link #upon}).
 */
public final class Advice extends Rule {

    private final List<Class<?>> occasions;
    private final boolean gap;
    private final boolean content;
    private final boolean conditional;
    private final Predicate<Situation> given;
    private final Function<Situation, List<Fact>> facts;

    @SuppressWarnings("unchecked")
    private Advice(Builder<?> b, boolean gap) {
        super(b.head);
        this.occasions = b.occasions;
        this.gap = gap;
        this.content = b.content;
        this.conditional = b.conditional;
        this.given = (Predicate<Situation>) b.given;
        this.facts = (Function<Situation, List<Fact>>) b.facts;
    }

    /** Advice upon an action, in view of its content. */
    public static <A extends Action> Builder<Case<A>> on(Class<A> action, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.ADVICE, key, rows), List.of(action), true);
    }

    /** Advice upon a question, in view of its content. */
    public static <Q extends Question<?>> Builder<Inquiry<Q>> asked(Class<Q> question, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.ADVICE, key, rows), List.of(question), true);
    }

    /** Advice upon any of several actions or questions, in view of the state alone. */
    public static Builder<Situation> upon(List<Class<?>> occasions, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.ADVICE, key, rows), occasions, false);
    }

    /** Gives the actions and questions upon which it speaks. */
    public List<Class<?>> occasions() {
        return occasions;
    }

    /** Tells whether it names a gap rather than a recommendation. */
    public boolean isGap() {
        return gap;
    }

    /** Tells whether there are occasions upon which it is withheld. */
    public boolean isConditional() {
        return conditional || !needs().isEmpty();
    }

    /** Tells whether the advice is to be given in a context of its own scope. */
    boolean givenIn(Situation context) {
        return missingIn(context.state()).isEmpty() && given.test(context);
    }

    boolean looksAtContent() {
        return content;
    }

    List<Fact> factsIn(Situation context) {
        return facts.apply(context);
    }

    /**
     * Builds advice; ends with {@code recommends} or {@code namesGap}.
     *
     * @param <C> what the advice sees
     */
    public static final class Builder<C extends Situation> {

        private Head head;
        private final List<Class<?>> occasions;
        private final boolean content;
        private boolean conditional;
        private Predicate<C> given = c -> true;
        private Function<C, List<Fact>> facts = c -> List.of();

        private Builder(Head head, List<Class<?>> occasions, boolean content) {
            this.head = head;
            this.occasions = List.copyOf(occasions);
            this.content = content;
        }

        /** Declares a part that the advice reads; where it is missing the advice is withheld. */
        public Builder<C> after(Class<? extends Part> part) {
            head = head.needing(part);
            return this;
        }

        /** Says when the advice is given. */
        public Builder<C> when(Predicate<C> condition) {
            given = Objects.requireNonNull(condition, "condition");
            conditional = true;
            return this;
        }

        /** Says which facts call for it. */
        public Builder<C> showing(Function<C, List<Fact>> found) {
            facts = Objects.requireNonNull(found, "found");
            return this;
        }

        /** Gives the advice words of its own, in place of the statement of its first row. */
        public Builder<C> says(String french, String english) {
            head = head.saying(Text.of(french, english));
            return this;
        }

        /** Names an open point on which the advice stands. */
        public Builder<C> reading(Reading<?> reading) {
            head = head.reading(reading);
            return this;
        }

        public Advice recommends() {
            return new Advice(this, false);
        }

        public Advice namesGap() {
            return new Advice(this, true);
        }
    }
}
