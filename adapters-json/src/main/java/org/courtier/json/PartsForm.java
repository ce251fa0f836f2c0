package org.courtier.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/**
 * The parts of a subject as a list, each with its type and the version of its form.
 *
 * <p>They stand in the order of the words, which is that of the steps that create them, so that renaming a class moves none.
 */
final class PartsForm implements Form {

    private final VersionedForm part;
    private final List<Class<?>> order;

    PartsForm(VersionedForm part, List<Word> words) {
        this.part = part;
        this.order = words.stream().<Class<?>>map(Word::type).toList();
    }

    @Override
    public void write(Object value, Output out) {
        List<Part> parts = new ArrayList<>(((Parts) value).all());
        parts.sort(Comparator.comparing(p -> order.indexOf(p.getClass())));
        out.beginArray();
        parts.forEach(p -> part.write(p, out));
        out.endArray();
    }

    @Override
    public Object read(Node node) {
        Parts parts = Parts.none();
        for (Node each : node.items()) {
            Part read = (Part) part.read(each);
            if (parts.has(read.getClass())) {
                throw Refusal.of(Code.INVALID_VALUE, each.at(), "each part stands once");
            }
            parts = parts.with(read);
        }
        return parts;
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.type("array").with("items", part.schema(definitions));
    }
}
