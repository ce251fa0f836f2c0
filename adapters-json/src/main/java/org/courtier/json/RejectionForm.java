package org.courtier.json;

import java.util.Map;
import org.courtier.text.Text;

/** Why a document was rejected, for whoever sent it: never read back. */
final class RejectionForm implements Form {

    private final Form codes;
    private final Form texts;

    RejectionForm(Forms forms) {
        codes = forms.of(DocumentRejected.Code.class);
        texts = forms.of(Text.class);
    }

    @Override
    public void write(Object value, Output out) {
        DocumentRejected rejected = (DocumentRejected) value;
        out.beginObject();
        out.name(VersionedForm.TYPE);
        out.string("rejected");
        out.name(VersionedForm.FORM);
        out.number("1");
        out.name("code");
        codes.write(rejected.code(), out);
        out.name("pointer");
        out.string(rejected.pointer());
        out.name("line");
        out.number(Integer.toString(rejected.line()));
        out.name("column");
        out.number(Integer.toString(rejected.column()));
        out.name("sentence");
        texts.write(rejected.code().label(), out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        throw new UnsupportedOperationException("a rejection is told, never read");
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema place = Schema.type("integer").with("minimum", 1);
        Map<String, Schema> fields = VersionedForm.tags("rejected", 1, definitions);
        fields.put("code", codes.schema(definitions).titled(definitions.title("code")));
        fields.put("pointer", Scalars.TEXTS.schema(definitions).titled(definitions.title("pointer")));
        fields.put("line", place.titled(definitions.title("line")));
        fields.put("column", place.titled(definitions.title("column")));
        fields.put("sentence", texts.schema(definitions).titled(definitions.title("sentence")));
        return Schema.object(fields);
    }
}
