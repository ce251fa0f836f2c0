package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A constant of an enumeration, by the wire name that its word gives it. */
final class EnumForm implements Form {

    private final Map<Object, String> wires = new LinkedHashMap<>();
    private final Map<String, Object> constants = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a constant has no wire name, or two have the same */
    EnumForm(Word word) {
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
