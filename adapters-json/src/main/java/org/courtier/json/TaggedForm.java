package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/** One of several records, told apart by {@code "type"}: a value of a sealed family. */
final class TaggedForm implements Form {

    static final String TYPE = "type";

    private final Map<Class<?>, String> wires = new LinkedHashMap<>();
    private final Map<String, RecordForm> records = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two of the family have one wire name */
    void add(Word word, RecordForm form) {
        wires.put(word.type(), word.wire());
        if (records.put(word.wire(), form) != null) {
            throw new IllegalArgumentException("the words give \"" + word.wire() + "\" to two types where "
                    + word.type().getName() + " can stand");
        }
    }

    @Override
    public void write(Object value, Output out) {
        String wire = wires.get(value.getClass());
        if (wire == null) {
            throw new IllegalArgumentException("no word for " + value.getClass().getName());
        }
        out.beginObject();
        out.name(TYPE);
        out.string(wire);
        records.get(wire).writeMembers(value, out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        Node.Obj object = node.object();
        Node type = object.member(TYPE);
        RecordForm form = records.get(type.text());
        if (form == null) {
            throw Refusal.of(Code.UNKNOWN_TYPE, type.at());
        }
        return form.read(object, List.of(TYPE));
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.oneOf(cases(definitions));
    }

    List<Schema> cases(Definitions definitions) {
        return records.entrySet().stream()
                .map(e -> e.getValue()
                        .schema("tagged." + e.getKey(), Map.of(TYPE, tag(e.getKey(), definitions)), definitions))
                .toList();
    }

    /** Gives the field that says what an object is. */
    static Schema tag(String wire, Definitions definitions) {
        return Schema.constant(wire, definitions.title(TYPE));
    }
}
