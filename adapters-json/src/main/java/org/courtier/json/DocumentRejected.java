package org.courtier.json;

/**
 * A document cannot be read: why, and where.
 *
 * <p>Neither the message nor the pointer ever holds a value of the document. A name in the pointer that is not made of letters,
 * digits, hyphens and underscores is shown as {@code ?}.
 */
public final class DocumentRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read. */
    public enum Code {
        TOO_LARGE("the document has more than 8 MiB"),
        NOT_UTF8("the bytes are not UTF-8"),
        BYTE_ORDER_MARK("a byte order mark stands in front"),
        SYNTAX("this is not JSON"),
        TRAILING_CONTENT("something stands after the document"),
        TOO_DEEP("more than 32 objects and arrays stand in each other"),
        TOO_MANY_TOKENS("the document has more than 500 000 tokens"),
        NAME_TOO_LONG("a name has more than 128 characters"),
        STRING_TOO_LONG("a string has more than 1 048 576 characters"),
        NUMBER_TOO_LONG("a number has more than 40 characters"),
        /** An exponent, more than 18 digits or more than six decimals. */
        NUMBER_FORM("a number is written otherwise than -123.45, with 18 digits and six decimals at most"),
        /** NUL, or half of a surrogate pair. */
        TEXT_FORM("a text has NUL or half of a surrogate pair"),
        NULL_VALUE("null is not a value; what is not there is left out"),
        DUPLICATE_FIELD("the field is given twice"),
        UNKNOWN_FIELD("no such field"),
        MISSING_FIELD("the field is missing"),
        WRONG_TYPE("the value is of another type"),
        UNKNOWN_TYPE("no such type"),
        UNKNOWN_FORM("this version of the form cannot be read"),
        UNKNOWN_CONSTANT("no such constant"),
        /** The value's own type refuses it. */
        INVALID_VALUE("the value is not valid");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Code code;
    private final String pointer;
    private final int line;
    private final int column;

    DocumentRejected(Code code, Place place, String expected) {
        super(code + " at \"" + place.pointer() + "\", line " + place.line() + ", column " + place.column() + ": "
                + code.sentence + (expected.isEmpty() ? "" : " (" + expected + ")"));
        this.code = code;
        this.pointer = place.pointer();
        this.line = place.line();
        this.column = place.column();
    }

    public Code code() {
        return code;
    }

    /** Gives the JSON pointer of the value or field; empty for the document itself. */
    public String pointer() {
        return pointer;
    }

    /** Gives the line, from 1. */
    public int line() {
        return line;
    }

    /** Gives the column in characters, from 1. */
    public int column() {
        return column;
    }
}
