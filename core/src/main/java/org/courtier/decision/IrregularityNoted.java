package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.rule.Fact;
import org.courtier.rule.RuleKey;
import org.courtier.text.Text;

/**
 * Something unlawful was told and accepted: it happened.
 *
 * @param rule the rule that was not kept
 * @param facts the facts that failed
 * @param wouldPass what would have been right
 * @param on when it happened
 */
public record IrregularityNoted(RuleKey rule, List<Fact> facts, Text wouldPass, Moment on) implements Event {

    public IrregularityNoted {
        Objects.requireNonNull(rule, "rule");
        facts = List.copyOf(facts);
        Objects.requireNonNull(wouldPass, "wouldPass");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(Irregularities.class).orElse(Irregularities.NONE).with(this));
    }
}
