package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.rule.Basis;
import org.courtier.rule.Reading;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Rulebook;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * One rule of a guide: a value with a key of its own, the register rows it carries out, and what it needs to be judged.
 *
 * <p>Callers read rules; guides build them with {@link Guard}, {@link Advice}, {@link DutyRule}, {@link Computation} and
 * {@link Provision}.
 */
public abstract sealed class Rule permits Guard, Advice, DutyRule, Computation, Provision {

    private final Head head;

    Rule(Head head) {
        this.head = Objects.requireNonNull(head, "head");
    }

    final Head head() {
        return head;
    }

    public final RuleKey key() {
        return head.key();
    }

    public final RuleKind kind() {
        return head.kind();
    }

    /** Gives the register rows that the rule carries out. */
    public final List<RowId> rows() {
        return head.rows();
    }

    /** Gives the parts without which the rule cannot be judged, the earliest step first. */
    public final List<Class<? extends Part>> needs() {
        return head.needs();
    }

    /** Gives the parts that the rule concerns: those that it needs, and those that it names besides. */
    public final List<Class<? extends Part>> concerns() {
        return Stream.<Class<? extends Part>>concat(head.needs().stream(), head.concerns().stream())
                .distinct()
                .toList();
    }

    /** Gives the rules to which this one is an exception. */
    public final List<RuleKey> lifts() {
        return head.lifts();
    }

    /** Gives the open points on which the rule stands. */
    public final List<Reading<?>> readings() {
        return head.readings();
    }

    /** Gives what the rule says: its own words, or those of its first row. */
    public final Text statement(Rulebook rulebook) {
        return head.statement().orElseGet(() -> rulebook.row(rows().get(0)).statement());
    }

    final Basis basis(Rulebook rulebook, Readings chosen) {
        return new Basis(
                key(),
                statement(rulebook),
                rows().stream().map(r -> rulebook.row(r).citation()).toList(),
                readings().stream().map(r -> choice(r, chosen)).toList());
    }

    final Optional<Class<? extends Part>> missingIn(State<?> state) {
        return needs().stream().filter(p -> !state.parts().has(p)).findFirst();
    }

    private static <O extends Enum<O> & Labelled> ReadingChoice choice(Reading<O> reading, Readings chosen) {
        return reading.choose(chosen.of(reading));
    }

    @Override
    public final String toString() {
        return key() + " " + rows();
    }
}
