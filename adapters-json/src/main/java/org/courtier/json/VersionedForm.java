package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.courtier.decision.Word;
import org.courtier.json.DocumentRejected.Code;

/**
 * One of several records, told apart by {@code "type"}, in the version of its form that {@code "form"} says: an action, an event,
 * or another document that is kept for years.
 */
final class VersionedForm implements Form {

    static final String TYPE = TaggedForm.TYPE;
    static final String FORM = "form";
    static final List<String> TAGS = List.of(TYPE, FORM);

    private static final byte[] QUOTED_TYPE = Output.part(o -> o.name(TYPE));
    private static final byte[] QUOTED_FORM = Output.part(o -> o.name(FORM));

    private final Upcasters upcasters;
    private final Map<Class<?>, Version> byType = new LinkedHashMap<>();
    private final Map<String, Version> byWire = new LinkedHashMap<>();

    private record Version(Word word, RecordForm form) {}

    VersionedForm(Upcasters upcasters) {
        this.upcasters = upcasters;
    }

    void add(Word word, RecordForm form) {
        Version version = new Version(word, form);
        byType.put(word.type(), version);
        if (byWire.put(word.wire(), version) != null) {
            throw new IllegalArgumentException("the words give \"" + word.wire() + "\" to two types of one kind");
        }
    }

    @Override
    public void write(Object value, Output out) {
        Version version = byType.get(value.getClass());
        if (version == null) {
            throw new IllegalArgumentException("no word for " + value.getClass().getName());
        }
        out.beginObject();
        out.add(QUOTED_TYPE);
        out.string(version.word.wire());
        out.add(QUOTED_FORM);
        out.number(Integer.toString(version.word.form()));
        version.form.writeMembers(value, out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        Node.Obj object = node.object();
        Node type = object.member(TYPE);
        Version version = byWire.get(type.text());
        if (version == null) {
            throw Refusal.of(Code.UNKNOWN_TYPE, type.at());
        }
        return version.form.read(current(object, version.word), TAGS);
    }

    @Override
    public Schema schema(Definitions definitions) {
        List<Schema> cases =
                byWire.values().stream().map(v -> schema(v, definitions)).toList();
        if (cases.size() < 2) {
            return Schema.oneOf(cases);
        }
        String kind = name(byWire.values().iterator().next().word.kind());
        return definitions.reference(this, "any." + kind, () -> Schema.oneOf(cases));
    }

    /** Says what a document of one type is. */
    Schema schema(Class<?> type, Definitions definitions) {
        return schema(byType.get(type), definitions);
    }

    private static Schema schema(Version version, Definitions definitions) {
        Word word = version.word;
        String name = word.kind() == Word.Kind.ACTION ? word.wire() : name(word.kind()) + "." + word.wire();
        return version.form.schema(name, tags(word.wire(), word.form(), definitions), definitions);
    }

    private static String name(Word.Kind kind) {
        return kind == Word.Kind.VALUE ? "document" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Gives the two fields that stand in front of every document, in a map to which others may be added. */
    static Map<String, Schema> tags(String wire, int form, Definitions definitions) {
        Map<String, Schema> tags = new LinkedHashMap<>();
        tags.put(TYPE, TaggedForm.tag(wire, definitions));
        tags.put(FORM, Schema.constant(form, definitions.title(FORM)));
        return tags;
    }

    /** Brings an object of an earlier form to the present one, a form at a time. */
    private Node.Obj current(Node.Obj object, Word word) {
        Node given = object.member(FORM);
        long form = given.integer();
        Node.Obj current = object;
        for (long earlier = form; earlier != word.form(); earlier++) {
            current = upcasters
                    .find(word, earlier)
                    .orElseThrow(() -> Refusal.of(
                            Code.UNKNOWN_FORM, given.at(), word.wire() + " " + form + ", now " + word.form()))
                    .apply(current);
        }
        return current;
    }
}
