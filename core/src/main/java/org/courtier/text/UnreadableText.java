package org.courtier.text;

import java.util.Objects;

/**
 * Says that a text is not the written form of a value: what was read, where it stops being readable, and what was expected.
 */
public final class UnreadableText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int position;

    /**
     * Refuses a text.
     *
     * @param expected the form that would have been right, e.g. {@code 1234.50}
     * @param text the text that was given
     * @param position the index, from 0, of the first character that does not belong there
     */
    public UnreadableText(String expected, String text, int position) {
        super("cannot read \"" + text + "\" at position " + position + ": expected " + expected);
        this.text = Objects.requireNonNull(text, "text");
        this.position = position;
    }

    /** Gives the text that could not be read. */
    public String text() {
        return text;
    }

    /** Gives the index, from 0, of the first character that does not belong there. */
    public int position() {
        return position;
    }
}
