package org.courtier.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.courtier.text.DateWording;
import org.courtier.text.Text;
import org.courtier.text.UnreadableText;
import org.courtier.text.Worded;

/**
 * A run of days, both ends included, e.g. the days on which a price request may close (P-160).
 *
 * @param first the first day, in the years 1900 to 2199
 * @param last the last day, the first or a later one
 */
public record Window(LocalDate first, LocalDate last) implements Worded {

    public Window {
        Years.require(first, "first");
        Years.require(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last is before first \"" + first + "\": \"" + last + "\"");
        }
    }

    /**
     * Reads {@code 2026-11-16/2026-11-23}.
     *
     * @param text the first and the last day with a slash between them
     * @return the window; {@code parse(w.toString())} equals {@code w}
     * @throws UnreadableText if the text is not two dates
     * @throws IllegalArgumentException if they cannot be a window
     */
    public static Window parse(String text) {
        int slash = Math.max(0, text.indexOf('/'));
        return new Window(date(text, 0, slash), date(text, Math.min(slash + 1, text.length()), text.length()));
    }

    private static LocalDate date(String text, int from, int to) {
        try {
            return LocalDate.parse(text.substring(from, to));
        } catch (DateTimeParseException e) {
            throw new UnreadableText("2026-11-16/2026-11-23", text, from + e.getErrorIndex());
        }
    }

    /** Tells whether a day lies in the window; its first and its last day do. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /**
     * Gives the days that lie in both windows, e.g. 16 to 23 November and 18 to 25 November share 18 to 23 November.
     *
     * @param other the other window
     * @return the shared days, or nothing if the windows do not meet
     */
    public Optional<Window> intersect(Window other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Window(from, to));
    }

    /** Gives the words, e.g. {@code du 16 novembre 2026 au 23 novembre 2026}; a single day is that day. */
    @Override
    public Text words() {
        Text from = DateWording.date(first);
        return first.equals(last)
                ? from
                : Text.of("du {0} au {1}", "from {0} to {1}").with(from, DateWording.date(last));
    }

    /** Gives {@code 2026-11-16/2026-11-23}. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
