package org.courtier.json;

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
}
