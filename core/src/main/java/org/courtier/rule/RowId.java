package org.courtier.rule;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identifier of a register row, e.g. {@code P-162}: the register's letter and three digits.
 *
 * @param value the identifier as the register writes it
 */
public record RowId(String value) implements Comparable<RowId> {

    private static final Pattern FORM = Pattern.compile("[A-Z]-[0-9]{3}");

    public RowId {
        if (!FORM.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("row \"" + value + "\" is not of the form P-162");
        }
    }

    /** Gives the letter of the register that holds the row: P, C, Q, S or E, or another module's own. */
    public char register() {
        return value.charAt(0);
    }

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
