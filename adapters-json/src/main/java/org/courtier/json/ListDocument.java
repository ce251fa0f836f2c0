package org.courtier.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.courtier.json.DocumentRejected.Code;

/**
 * A document that is a list: {@code {"type":"findings","form":1,"items":[…]}}.
 *
 * @param type the wire name
 * @param items the form of the list
 */
record ListDocument(String type, ListForm items) implements Form {

    private static final int FORM = 1;
    private static final String ITEMS = "items";
    private static final Set<String> FIELDS = Set.of(VersionedForm.TYPE, VersionedForm.FORM, ITEMS);

    @Override
    public void write(Object value, Output out) {
        out.beginObject();
        out.name(VersionedForm.TYPE);
        out.string(type);
        out.name(VersionedForm.FORM);
        out.number(Integer.toString(FORM));
        out.name(ITEMS);
        items.write(value, out);
        out.endObject();
    }

    @Override
    public List<?> read(Node node) {
        Node.Obj object = node.object();
        Node given = object.member(VersionedForm.TYPE);
        if (!given.text().equals(type)) {
            throw Refusal.of(Code.UNKNOWN_TYPE, given.at(), type + " is expected");
        }
        Node form = object.member(VersionedForm.FORM);
        if (form.integer() != FORM) {
            throw Refusal.of(Code.UNKNOWN_FORM, form.at(), type + " " + form.integer() + ", now " + FORM);
        }
        object.members().forEach((name, member) -> {
            if (!FIELDS.contains(name)) {
                throw Refusal.of(Code.UNKNOWN_FIELD, member.at() - 1);
            }
        });
        return (List<?>) items.read(object.member(ITEMS));
    }

    @Override
    public Schema schema(Definitions definitions) {
        Map<String, Schema> fields = VersionedForm.tags(type, FORM, definitions);
        fields.put(ITEMS, items.schema(definitions).titled(definitions.title(ITEMS)));
        return Schema.object(fields);
    }
}
