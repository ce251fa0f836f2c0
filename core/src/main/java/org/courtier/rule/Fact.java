package org.courtier.rule;

import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * A fact that a verdict stands on, as people read it.
 *
 * @param component the component of the action it comes from, as a path such as {@code closing} or {@code email.channel};
 *     empty for a fact of the file
 * @param label what it is
 * @param value what was found
 */
public record Fact(String component, Text label, Text value) {

    /** The label of a component that the guide's vocabulary is still to name. */
    private static final Text UNNAMED = Text.same("?");

    public Fact {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
    }

    /** A fact of the action: the component is named by the guide's vocabulary. */
    public static Fact of(String component, Object value) {
        return new Fact(component, UNNAMED, Wording.of(value));
    }

    /** A fact of the file, named here. */
    public static Fact of(Text label, Object value) {
        return new Fact("", label, Wording.of(value));
    }

    /** A fact of the file, named here in French and English. */
    public static Fact of(String french, String english, Object value) {
        return of(Text.of(french, english), value);
    }

    /** Tells whether the label is still to be taken from the vocabulary. */
    public boolean unnamed() {
        return label.equals(UNNAMED);
    }

    public Fact named(Text name) {
        return new Fact(component, name, value);
    }
}
