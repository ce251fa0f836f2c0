package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A constant of one of several enumerations, as {@code "enumeration/constant"}. */
final class KindForm implements Form {

    private final Map<Object, String> wires = new LinkedHashMap<>();
    private final Map<String, EnumForm> enumerations = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two of the enumerations have one wire name */
    void add(Word word, EnumForm form) {
        form.byConstant().forEach((constant, wire) -> wires.put(constant, word.wire() + "/" + wire));
        if (enumerations.put(word.wire(), form) != null) {
            throw new IllegalArgumentException("the words give \"" + word.wire() + "\" to two enumerations where "
                    + word.type().getName() + " can stand");
        }
    }

    boolean isEmpty() {
        return enumerations.isEmpty();
    }

    @Override
    public void write(Object value, Output out) {
        String wire = wires.get(value);
        if (wire == null) {
            throw new IllegalArgumentException("no word for " + value.getClass().getName());
        }
        out.string(wire);
    }

    @Override
    public Object read(Node node) {
        String text = node.text();
        int slash = Math.max(0, text.indexOf('/'));
        EnumForm enumeration = enumerations.get(text.substring(0, slash));
        if (enumeration == null) {
            throw Refusal.of(Code.UNKNOWN_CONSTANT, node.at());
        }
        return enumeration.constant(text.substring(slash + 1), node.at());
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.choice(enumerations.entrySet().stream()
                .flatMap(e -> e.getValue().choices(e.getKey() + "/", definitions).stream())
                .toList());
    }
}
