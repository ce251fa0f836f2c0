package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.courtier.calendar.Moment;
import org.courtier.party.Role;
import org.courtier.rule.Reading;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Rulebook;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * A rule by which somebody owes something: since when, until what fact, and by when.
 *
 * <p>A duty is one ({@link #of}) or one for each of several things ({@link #each}). It is derived from the state whenever it is
 * asked for; nothing stores it.
 */
public final class DutyRule extends Rule {

    private final Role owedBy;
    private final Role owedTo;
    private final Function<Situation, List<? extends Situation>> contexts;
    private final Function<Situation, Optional<Moment>> opened;
    private final Function<Situation, Optional<Moment>> done;
    private final BiFunction<Situation, Moment, Due> due;

    @SuppressWarnings("unchecked")
    private DutyRule(Builder<?> b, Function<?, Optional<Moment>> done) {
        super(b.head);
        this.owedBy = b.owedBy;
        this.owedTo = b.owedTo;
        this.contexts = b.contexts;
        this.opened = (Function<Situation, Optional<Moment>>) b.opened;
        this.due = (BiFunction<Situation, Moment, Due>) b.due;
        this.done = (Function<Situation, Optional<Moment>>) done;
    }

    /** One duty. */
    public static Builder<Situation> of(Role owedBy, Role owedTo, String key, String... rows) {
        return new Builder<>(Head.of(RuleKind.DUTY, key, rows), owedBy, owedTo, List::of);
    }

    /** One duty for each thing of several, each of which can be rendered as text. */
    public static <T> Builder<Aim<T>> each(
            Function<Situation, List<T>> things, Role owedBy, Role owedTo, String key, String... rows) {
        return new Builder<>(
                Head.of(RuleKind.DUTY, key, rows),
                owedBy,
                owedTo,
                s -> things.apply(s).stream().map(t -> new Aim<>(s, t)).toList());
    }

    public Role owedBy() {
        return owedBy;
    }

    public Role owedTo() {
        return owedTo;
    }

    /** Gives the duties of this rule in a situation, with their status on the situation's day. */
    List<Duty> in(Situation situation, Rulebook rulebook, Optional<Moment> lifted) {
        if (missingIn(situation.state()).isPresent()) {
            return List.of();
        }
        return contexts.apply(situation).stream()
                .flatMap(c -> opened.apply(c).map(since -> duty(c, since, rulebook, lifted)).stream())
                .toList();
    }

    private Duty duty(Situation context, Moment since, Rulebook rulebook, Optional<Moment> lifted) {
        Due by = due.apply(context, since);
        Optional<Moment> end = done.apply(context);
        Duty.Status status =
                end.isPresent() ? status(by, end.get()) : lifted.isPresent() ? Duty.Status.LIFTED : Duty.Status.OPEN;
        Optional<Text> about = context instanceof Aim<?> aim ? Optional.of(Wording.of(aim.target())) : Optional.empty();
        return new Duty(
                basis(rulebook, context.state().readings()),
                owedBy,
                owedTo,
                about,
                since,
                by,
                status,
                end.or(() -> lifted));
    }

    private static Duty.Status status(Due due, Moment end) {
        boolean late = due.lastDay().filter(end.date()::isAfter).isPresent();
        return late ? Duty.Status.DONE_LATE : Duty.Status.DONE_IN_TIME;
    }

    /**
     * Builds a duty rule; ends with {@code until}.
     *
     * @param <C> what the rule sees
     */
    public static final class Builder<C extends Situation> {

        private Head head;
        private final Role owedBy;
        private final Role owedTo;
        private final Function<Situation, List<? extends Situation>> contexts;
        private Function<C, Optional<Moment>> opened = c -> Optional.empty();
        private BiFunction<C, Moment, Due> due = (c, since) -> new Due.NoTimeStated();

        private Builder(Head head, Role owedBy, Role owedTo, Function<Situation, List<? extends Situation>> contexts) {
            this.head = head;
            this.owedBy = Objects.requireNonNull(owedBy, "owedBy");
            this.owedTo = Objects.requireNonNull(owedTo, "owedTo");
            this.contexts = contexts;
        }

        /** Declares a part without which there is no duty. */
        public Builder<C> after(Class<? extends Part> part) {
            head = head.needing(part);
            return this;
        }

        /** Says since when the duty is owed; never, when empty. */
        public Builder<C> from(Function<C, Optional<Moment>> since) {
            opened = Objects.requireNonNull(since, "since");
            return this;
        }

        /** Says when it is due, from the moment since which it is owed. */
        public Builder<C> due(BiFunction<C, Moment, Due> by) {
            due = Objects.requireNonNull(by, "by");
            return this;
        }

        /** Gives the duty words of its own, in place of the statement of its first row. */
        public Builder<C> says(String french, String english) {
            head = head.saying(Text.of(french, english));
            return this;
        }

        /** Names an open point on which the duty stands. */
        public Builder<C> reading(Reading<?> reading) {
            head = head.reading(reading);
            return this;
        }

        /** Ends the rule with the fact that ends the duty. */
        public DutyRule until(Function<C, Optional<Moment>> done) {
            return new DutyRule(this, Objects.requireNonNull(done, "done"));
        }
    }
}
