package org.courtier.rule;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable name of a rule, e.g. {@code services2024.sending.by-email}: guide, chapter, rule.
 *
 * @param value lower-case words joined by hyphens, in parts joined by points
 */
public record RuleKey(String value) implements Comparable<RuleKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    public RuleKey {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("rule key \"" + value + "\" is not of the form guide.chapter.rule-name");
        }
    }

    @Override
    public int compareTo(RuleKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
