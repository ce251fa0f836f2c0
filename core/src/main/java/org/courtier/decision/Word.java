package org.courtier.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;

/**
 * A word of a guide: what a type is called on the wire and by people.
 *
 * @param kind what the type is
 * @param type the type
 * @param wire its name on the wire
 * @param form the version of its form, from 1
 * @param label its name, as people read it
 * @param components its components, or the constants of an enumeration, in order
 */
public record Word(Kind kind, Class<?> type, String wire, int form, Text label, List<Component> components) {

    /** What a type is. */
    public enum Kind {
        ACTION,
        EVENT,
        PART,
        QUESTION,
        VALUE,
        ENUMERATION
    }

    /**
     * A component of a record, or a constant of an enumeration.
     *
     * @param name its name in Java
     * @param wire its name on the wire
     * @param label its name, as people read it
     * @param least the least that its type accepts, where anything else would be accepted too: of a number that number, of a
     *     list so many items, of a text 1 for not blank; nothing demands more than its constructor does
     */
    public record Component(String name, String wire, Text label, Optional<BigDecimal> least) {
        public Component {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(wire, "wire");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(least, "least");
        }

        /** A component of which its type accepts any value, or a constant. */
        public Component(String name, String wire, Text label) {
            this(name, wire, label, Optional.empty());
        }
    }

    public Word {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(label, "label");
        components = List.copyOf(components);
    }

    public Optional<Component> component(String name) {
        return components.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
