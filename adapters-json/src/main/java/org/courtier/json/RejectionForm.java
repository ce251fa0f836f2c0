package org.courtier.json;

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
}
