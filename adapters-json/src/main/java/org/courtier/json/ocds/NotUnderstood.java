package org.courtier.json.ocds;

import java.util.Objects;

/**
 * Something in a document that the values read from it do not hold, or not as it is written.
 *
 * @param pointer where it stands, as a JSON pointer; a name that is not made of letters, digits, hyphens and underscores is shown
 *     as {@code ?}
 * @param reason why
 */
public record NotUnderstood(String pointer, Reason reason) {

    /** Why something is not held as it is written. */
    public enum Reason {
        /** No such field is known in the profile. */
        UNKNOWN_FIELD,
        /** A value of another type is expected; it is left out. */
        WRONG_TYPE,
        /** The text is no date and time with an offset, or the number is no whole number; it is left out. */
        INVALID_VALUE,
        /** The closed codelist has no such code; it is left out. */
        UNKNOWN_CODE,
        /** What holds the field cannot be without it, and is left out. */
        MISSING_FIELD,
        /** Null, which takes an earlier value back in the standard, is read as nothing. */
        NULL_VALUE,
        /** A number stands where a text is held; it is held as its digits. */
        NUMBER_AS_TEXT
    }

    public NotUnderstood {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
    }
}
