package org.courtier.json;

import java.util.UUID;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;

/** The identity of a history as {@code dossier:} and its UUID. */
record StreamIdForm(EnumForm kinds) implements Form {

    @Override
    public void write(Object value, Output out) {
        StreamId id = (StreamId) value;
        out.string(kinds.wire(id.kind()) + ":" + id.value());
    }

    @Override
    public Object read(Node node) {
        String text = node.text();
        int colon = Math.max(0, text.indexOf(':'));
        StreamKind kind = (StreamKind) kinds.constant(text.substring(0, colon), node.at());
        return new StreamId(kind, (UUID) Scalars.UUIDS.read(new Node.Str(node.at(), text.substring(colon + 1))));
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.reference(
                this,
                "text.stream",
                () -> Schema.pattern("(" + String.join("|", kinds.wires()) + "):" + Grammars.UUID)
                        .with("description", definitions.title("text.stream")));
    }
}
