package org.courtier.guide.services2024;

import org.courtier.calendar.MissingDay;
import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** On which day a term of three years ends that starts on 29 February (P-332). */
public enum LeapDayTerm implements Labelled {
    /** The default: its anniversary is 1 March, so that its last day is 28 February. */
    FIRST_OF_MARCH(MissingDay.FIRST_OF_NEXT_MONTH, "l'anniversaire est le 1er mars", "the anniversary is 1 March"),
    /** The other reading: its anniversary is 28 February, so that its last day is 27 February. */
    LAST_OF_FEBRUARY(MissingDay.LAST_OF_MONTH, "l'anniversaire est le 28 février", "the anniversary is 28 February");

    /** The open point itself. */
    public static final Reading<LeapDayTerm> READING = Reading.of(
            "services2024.leap-day-term",
            Text.of(
                    "Quel jour est l'anniversaire d'un contrat commencé un 29 février?",
                    "Which day is the anniversary of a contract that started on 29 February?"),
            FIRST_OF_MARCH,
            "P-332");

    private final MissingDay missing;
    private final Text label;

    LeapDayTerm(MissingDay missing, String french, String english) {
        this.missing = missing;
        this.label = Text.of(french, english);
    }

    MissingDay missing() {
        return missing;
    }

    @Override
    public Text label() {
        return label;
    }
}
