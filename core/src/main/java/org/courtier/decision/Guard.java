package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.rule.Reading;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Verdict;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * A rule that refuses an action.
 *
 * <p>It judges what is known before the action is looked at ({@link #prior}), one target among several ({@link #toward}), the
 * content of the action ({@link #of}), or who acts ({@link #by}); or it always refuses ({@link #never}). A broken guard refuses
 * a request; what a report tells is accepted with an irregularity, unless the guard says that it is impossible.
 *
 * <pre>{@code
 * Guard.of(SendPriceRequest.class, "services2024.sending.by-email", "P-149")
 *         .requires(c -> c.action().channel() == Channel.EMAIL)
 *         .showing(c -> List.of(Fact.of("channel", c.action().channel())))
 *         .wouldPass("l'envoi par courriel", "sending by email");
 * }</pre>
 */
public final class Guard extends Rule {

    /** Which part of an action a guard looks at. */
    enum Scope {
        ACTOR,
        PRIOR,
        TARGET,
        CONTENT
    }

    private final List<Class<? extends Action>> actions;
    private final Scope scope;
    private final boolean refusesReports;
    private final Judgement<?> judgement;

    private Guard(Builder<?> b, Judgement<?> judgement) {
        super(b.head);
        this.actions = b.actions;
        this.scope = b.scope;
        this.refusesReports = b.refusesReports;
        this.judgement = judgement;
    }

    /** A guard on the content of an action. */
    public static <A extends Action> Builder<Case<A>> of(Class<A> action, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.GUARD, key, rows), List.of(action), Scope.CONTENT);
    }

    /** A guard on what is known before the action is looked at. */
    public static Builder<Situation> prior(Class<? extends Action> action, String key, String... rows) {
        return prior(List.of(action), key, rows);
    }

    /** A guard on what is known before any of several actions. */
    public static Builder<Situation> prior(List<Class<? extends Action>> actions, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.GUARD, key, rows), actions, Scope.PRIOR);
    }

    /** A guard on the thing at which the action is aimed. */
    public static <T, A extends Aimed<T>> Builder<Aim<T>> toward(Class<A> action, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.GUARD, key, rows), List.of(action), Scope.TARGET);
    }

    /** A guard on who acts: anybody in another role is refused, be it a request or a report. */
    public static Guard by(Class<? extends Action> action, List<Role> roles, String key, String... rows) {
        return by(List.of(action), roles, key, rows);
    }

    /** A guard on who does any of several actions. */
    public static Guard by(List<Class<? extends Action>> actions, List<Role> roles, String key, String... rows) {
        return by(actions, roles, Head.of(RuleKind.GUARD, key, rows));
    }

    /** A guard on who does any of several actions, in words of its own: no row needs to fit. */
    public static Guard by(
            List<Class<? extends Action>> actions, List<Role> roles, Text statement, String key, String... rows) {
        return by(actions, roles, Head.of(RuleKind.GUARD, key, rows).saying(statement));
    }

    private static Guard by(List<Class<? extends Action>> actions, List<Role> roles, Head head) {
        List<Role> permitted = List.copyOf(roles);
        return new Builder<Situation>(head, actions, Scope.ACTOR)
                .impossible()
                .requires(s -> permitted.contains(s.setting().actor().role()))
                .showing(
                        s -> List.of(Fact.of("Rôle", "Role", s.setting().actor().role())))
                .wouldPass(
                        s -> Text.of("un acte posé par : {0}", "an act by: {0}").with(Wording.of(permitted)));
    }

    /** A prohibition: the action can be asked, and is always refused, whatever the reason. */
    public static Guard never(Class<? extends Action> action, Text wouldPass, String key, String... rows) {
        return new Builder<Situation>(Head.of(RuleKind.PROHIBITION, key, rows), List.of(action), Scope.PRIOR)
                .requires(s -> false)
                .wouldPass(s -> wouldPass);
    }

    /** Gives the actions that the guard judges. */
    public List<Class<? extends Action>> actions() {
        return actions;
    }

    Scope scope() {
        return scope;
    }

    /** Tells whether the guard refuses a report too: what it finds cannot have happened, or not from this person. */
    public boolean refusesReports() {
        return refusesReports;
    }

    /** Judges a context of the guard's scope. */
    @SuppressWarnings("unchecked")
    Verdict judge(Situation context) {
        return ((Judgement<Situation>) judgement).judge(context);
    }

    private record Judgement<C>(
            Predicate<C> applies,
            Predicate<C> passes,
            Function<C, List<Fact>> facts,
            Function<C, List<Fact>> standingOn,
            Function<C, Text> wouldPass) {

        Verdict judge(C context) {
            if (!applies.test(context)) {
                return new Verdict.NotApplicable();
            }
            return passes.test(context)
                    ? new Verdict.Met(standingOn.apply(context))
                    : new Verdict.Broken(facts.apply(context), wouldPass.apply(context));
        }
    }

    /**
     * Builds a guard; ends with {@code wouldPass}.
     *
     * @param <C> what the guard sees
     */
    public static final class Builder<C extends Situation> {

        private Head head;
        private final List<Class<? extends Action>> actions;
        private final Scope scope;
        private boolean refusesReports;
        private Predicate<C> applies = c -> true;
        private Predicate<C> passes;
        private Function<C, List<Fact>> facts = c -> List.of();
        private Function<C, List<Fact>> standingOn = c -> List.of();

        private Builder(Head head, List<Class<? extends Action>> actions, Scope scope) {
            this.head = head;
            this.actions = List.copyOf(actions);
            this.scope = scope;
        }

        /**
         * Declares a part without which the guard cannot be judged; where it is missing, that step comes first.
         *
         * <p>This refuses a report too. What only ought to have come first is asked with {@link #requires}, e.g.
         * {@code requires(c -> c.has(Validation.class))}, and is an irregularity of the report.
         */
        public Builder<C> after(Class<? extends Part> part) {
            head = head.needing(part);
            return this;
        }

        /**
         * Names a part that the guard concerns without needing it: it reads it where it is there, or its action creates it.
         *
         * <p>An irregularity stays in every later answer of a rule that concerns one of the same parts.
         */
        public Builder<C> concerns(Class<? extends Part> part) {
            head = head.concerning(part);
            return this;
        }

        /** Says in which cases the guard applies; in the others it is not applicable. */
        public Builder<C> when(Predicate<C> condition) {
            applies = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /** Says what must hold. */
        public Builder<C> requires(Predicate<C> condition) {
            passes = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /** Says which facts to show when it does not hold. */
        public Builder<C> showing(Function<C, List<Fact>> found) {
            facts = Objects.requireNonNull(found, "found");
            return this;
        }

        /** Says what fails, fact by fact: the guard is met when nothing does. */
        public Builder<C> lacking(Function<C, List<Fact>> failing) {
            facts = Objects.requireNonNull(failing, "failing");
            passes = c -> failing.apply(c).isEmpty();
            return this;
        }

        /** Says on which attestations the guard stands when it is met. */
        public Builder<C> standingOn(Function<C, List<Fact>> attestations) {
            standingOn = Objects.requireNonNull(attestations, "attestations");
            return this;
        }

        /** Gives the guard words of its own, in place of the statement of its first row. */
        public Builder<C> says(String french, String english) {
            head = head.saying(Text.of(french, english));
            return this;
        }

        /** Makes the guard an exception to another rule: where it applies, the other is lifted. */
        public Builder<C> lifts(String ruleKey) {
            head = head.lifting(ruleKey);
            return this;
        }

        /** Names an open point on which the guard stands. */
        public Builder<C> reading(Reading<?> reading) {
            head = head.reading(reading);
            return this;
        }

        /** Makes the guard refuse reports too: what it finds cannot have happened. */
        public Builder<C> impossible() {
            refusesReports = true;
            return this;
        }

        /** Ends the guard with what would have passed. */
        public Guard wouldPass(String french, String english) {
            Text text = Text.of(french, english);
            return wouldPass(c -> text);
        }

        /** Ends the guard with what would have passed, in the case at hand. */
        public Guard wouldPass(Function<C, Text> text) {
            Objects.requireNonNull(passes, "a guard says what it requires");
            return new Guard(this, new Judgement<>(applies, passes, facts, standingOn, text));
        }
    }
}
