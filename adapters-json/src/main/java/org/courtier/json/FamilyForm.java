package org.courtier.json;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands for an interface: a constant of an enumeration as a string, a record as an object with its type.
 *
 * @param kinds the enumerations
 * @param values the records
 */
record FamilyForm(KindForm kinds, TaggedForm values) implements Form {

    FamilyForm() {
        this(new KindForm(), new TaggedForm());
    }

    @Override
    public void write(Object value, Output out) {
        (value instanceof Enum<?> ? kinds : values).write(value, out);
    }

    @Override
    public Object read(Node node) {
        return (node instanceof Node.Str && !kinds.isEmpty() ? kinds : values).read(node);
    }

    @Override
    public Schema schema(Definitions definitions) {
        List<Schema> cases = new ArrayList<>(values.cases(definitions));
        if (!kinds.isEmpty()) {
            cases.add(0, kinds.schema(definitions));
        }
        return Schema.oneOf(cases);
    }
}
