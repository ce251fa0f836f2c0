package org.courtier.json;

import org.courtier.json.DocumentRejected.Code;

/** Says to the document which of its tokens is wrong and why; the document finds out where that token stands. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final int at;
    private final String field;
    private final String expected;

    private Refusal(Code code, int at, String field, String expected) {
        super(code.name(), null, false, false);
        this.code = code;
        this.at = at;
        this.field = field;
        this.expected = expected;
    }

    static Refusal of(Code code, int at) {
        return new Refusal(code, at, "", "");
    }

    /** Says what would have been right, in the library's own words. */
    static Refusal of(Code code, int at, String expected) {
        return new Refusal(code, at, "", expected);
    }

    static Refusal missing(Node.Obj object, String field) {
        return new Refusal(Code.MISSING_FIELD, object.at(), field, "");
    }

    int at() {
        return at;
    }

    DocumentRejected rejected(Place token) {
        return new DocumentRejected(code, field.isEmpty() ? token : token.field(field), expected);
    }
}
