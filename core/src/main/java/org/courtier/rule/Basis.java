package org.courtier.rule;

import java.util.List;
import java.util.Objects;
import org.courtier.text.Text;

/**
 * What a finding rests on.
 *
 * @param rule the rule
 * @param statement what the rule says
 * @param citations where the sources say it; empty for what the library itself demands
 * @param readings the readings of open points on which the rule stands
 */
public record Basis(RuleKey rule, Text statement, List<Citation> citations, List<ReadingChoice> readings) {

    public Basis {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(statement, "statement");
        citations = List.copyOf(citations);
        readings = List.copyOf(readings);
    }
}
