package org.courtier.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A constant of an enumeration, by the wire name that its word gives it. */
final class EnumForm implements Form {

    private final Word word;
    private final Map<Object, String> wires = new LinkedHashMap<>();
    private final Map<String, Object> constants = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a constant has no wire name, or two have the same */
    EnumForm(Word word) {
        this.word = word;
        for (Object constant : word.type().getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            String wire = word.component(name)
                    .orElseThrow(() -> new IllegalArgumentException("the words name no constant \"" + name + "\" of "
                            + word.type().getName()))
                    .wire();
            wires.put(constant, wire);
            if (constants.put(wire, constant) != null) {
                throw new IllegalArgumentException("the words give \"" + wire + "\" to two constants of "
                        + word.type().getName());
            }
        }
    }

    @Override
    public void write(Object value, Output out) {
        out.string(wire(value));
    }

    @Override
    public Object read(Node node) {
        return constant(node.text(), node.at());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.reference(
                this,
                "enumeration." + word.wire(),
                () -> Schema.of("title", definitions.in(word.label())).and(Schema.choice(choices("", definitions))));
    }

    /** Gives the constants with their labels, each wire name behind a prefix. */
    List<Schema> choices(String prefix, Definitions definitions) {
        return wires.values().stream()
                .map(wire -> Schema.constant(prefix + wire, definitions.label(word, wire)))
                .toList();
    }

    Collection<String> wires() {
        return wires.values();
    }

    String wire(Object constant) {
        return wires.get(constant);
    }

    Object constant(String wire, int at) {
        Object constant = constants.get(wire);
        if (constant == null) {
            throw Refusal.of(Code.UNKNOWN_CONSTANT, at);
        }
        return constant;
    }
}
