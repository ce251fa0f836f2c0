package org.courtier.json;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * A document cannot be read: why, and where.
 *
 * <p>Neither the message nor the pointer ever holds a value of the document. A name in the pointer that is not made of letters,
 * digits, hyphens and underscores is shown as {@code ?}.
 */
public final class DocumentRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a document cannot be read. */
    public enum Code implements Labelled {
        TOO_LARGE("le document dépasse 8 Mio", "the document has more than 8 MiB"),
        NOT_UTF8("les octets ne sont pas de l'UTF-8", "the bytes are not UTF-8"),
        BYTE_ORDER_MARK("un indicateur d'ordre des octets précède le document", "a byte order mark stands in front"),
        SYNTAX("ce n'est pas du JSON", "this is not JSON"),
        TRAILING_CONTENT("quelque chose suit le document", "something stands after the document"),
        TOO_DEEP("plus de 32 objets et tableaux s'emboîtent", "more than 32 objects and arrays stand in each other"),
        TOO_MANY_TOKENS("le document a plus de 500\u00a0000 éléments", "the document has more than 500 000 tokens"),
        NAME_TOO_LONG("un nom a plus de 128 octets", "a name has more than 128 bytes"),
        STRING_TOO_LONG(
                "un texte a plus de 1\u00a0048\u00a0576 caractères", "a string has more than 1 048 576 characters"),
        NUMBER_TOO_LONG("un nombre a plus de 40 caractères", "a number has more than 40 characters"),
        /** An exponent, more than 18 digits or more than six decimals. */
        NUMBER_FORM(
                "un nombre est écrit autrement que -123.45, avec au plus 18 chiffres et six décimales",
                "a number is written otherwise than -123.45, with 18 digits and six decimals at most"),
        /** NUL, or half of a surrogate pair. */
        TEXT_FORM(
                "un texte contient NUL ou la moitié d'une paire de substitution",
                "a text has NUL or half of a surrogate pair"),
        NULL_VALUE(
                "null n'est pas une valeur; ce qui n'est pas là est omis",
                "null is not a value; what is not there is left out"),
        DUPLICATE_FIELD("le champ est donné deux fois", "the field is given twice"),
        UNKNOWN_FIELD("ce champ n'existe pas", "no such field"),
        MISSING_FIELD("le champ manque", "the field is missing"),
        WRONG_TYPE("la valeur est d'un autre type", "the value is of another type"),
        UNKNOWN_TYPE("ce type n'existe pas", "no such type"),
        UNKNOWN_FORM("cette version de la forme ne peut pas être lue", "this version of the form cannot be read"),
        UNKNOWN_CONSTANT("cette constante n'existe pas", "no such constant"),
        /** The value's own type refuses it. */
        INVALID_VALUE("la valeur n'est pas valide", "the value is not valid");

        private final Text label;

        Code(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    private final Code code;
    private final String pointer;
    private final int line;
    private final int column;
    private final String expected;

    DocumentRejected(Code code, Place place, String expected) {
        super(code + " at \"" + place.pointer() + "\", line " + place.line() + ", column " + place.column() + ": "
                + code.label.english() + (expected.isEmpty() ? "" : " (" + expected + ")"));
        this.code = code;
        this.pointer = place.pointer();
        this.line = place.line();
        this.column = place.column();
        this.expected = expected;
    }

    /** Gives the same of a value that stands at a place of a larger document; its line and column are those of the value. */
    DocumentRejected within(Place place) {
        return new DocumentRejected(code, new Place(place.pointer() + pointer, place.line(), place.column()), expected);
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
