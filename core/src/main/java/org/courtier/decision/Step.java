package org.courtier.decision;

import java.util.Objects;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Verdict;

/**
 * One line of the trace of an answer: a rule and what it said.
 *
 * @param rule the rule
 * @param verdict what it said
 */
public record Step(RuleKey rule, Verdict verdict) {

    public Step {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
    }
}
