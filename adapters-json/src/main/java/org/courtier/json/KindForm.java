package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** A constant of one of several enumerations, as {@code "enumeration/constant"}. */
final class KindForm implements Form {

    private final Map<Object, byte[]> quoted = new LinkedHashMap<>();
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<String, EnumForm> enumerations = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two of the enumerations have one wire name */
    void add(Word word, EnumForm form) {
        if (enumerations.put(word.wire(), form) != null) {
            throw new IllegalArgumentException("the words give \"" + word.wire() + "\" to two enumerations where "
                    + word.type().getName() + " can stand");
        }
        for (Object constant : word.type().getEnumConstants()) {
            String text = word.wire() + "/" + form.wire(constant);
            quoted.put(constant, Output.part(o -> o.string(text)));
            constants.put(text, constant);
        }
    }

    boolean isEmpty() {
        return enumerations.isEmpty();
    }

    @Override
    public void write(Object value, Output out) {
        byte[] part = quoted.get(value);
        if (part == null) {
            throw new IllegalArgumentException("no word for " + value.getClass().getName());
        }
        out.add(part);
    }

    @Override
    public Object read(Node node) {
        Object constant = constants.get(node.text());
        if (constant == null) {
            throw Refusal.of(Code.UNKNOWN_CONSTANT, node.at());
        }
        return constant;
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.choice(enumerations.entrySet().stream()
                .flatMap(e -> e.getValue().choices(e.getKey() + "/", definitions).stream())
                .toList());
    }
}
