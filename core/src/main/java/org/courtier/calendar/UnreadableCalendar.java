package org.courtier.calendar;

import java.util.Objects;

/** Says in which line a text is not a calendar: what stands there, and what would have been right. */
public final class UnreadableCalendar extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String text;

    UnreadableCalendar(int line, String text, String why) {
        super("line " + line + ": \"" + text + "\": " + why);
        this.line = line;
        this.text = Objects.requireNonNull(text, "text");
    }

    /** Gives the number of the line, from 1; one more than there are where the text ends too early. */
    public int line() {
        return line;
    }

    /** Gives the line as it stands there. */
    public String text() {
        return text;
    }
}
