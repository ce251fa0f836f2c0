package org.courtier.calendar;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * What becomes of a holiday of the public service that falls on a weekend: the texts do not say, collective agreements do, so the
 * host chooses.
 */
public enum WeekendSubstitution implements Labelled {
    /** It stays on the weekend, and no other day takes its place; what E-6.1, r. 0.3, s. 4 says. */
    NONE("sans report", "without substitution"),
    /**
     * Another weekday takes its place: the Friday before for 24 and 31 December, the next weekday that is free for all others.
     * Of Saturday 25 and Sunday 26 December 2027 they are Monday 27 and Tuesday 28 December.
     */
    NEXT_WEEKDAY("avec report", "with substitution");

    private final Text label;

    WeekendSubstitution(String french, String english) {
        label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
