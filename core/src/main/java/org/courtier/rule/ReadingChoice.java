package org.courtier.rule;

import java.util.Objects;

/**
 * The answer chosen for an open point.
 *
 * @param reading the open point
 * @param option the name of the answer
 */
public record ReadingChoice(RuleKey reading, String option) {

    public ReadingChoice {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(option, "option");
    }
}
