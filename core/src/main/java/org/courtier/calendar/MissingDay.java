package org.courtier.calendar;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * Which day stands for one that a month does not have, e.g. for 29 February in 2031 or 31 April: an open point, so a reading
 * with a name.
 *
 * <p>For a term whose first day is included the default is {@link #FIRST_OF_NEXT_MONTH}: three years from 29 February 2028 have
 * their anniversary on 1 March 2031 and end on 28 February 2031. For a limit that runs from an event, whose day is excluded, the
 * default is {@link #LAST_OF_MONTH}: three years after 29 February 2028 end on 28 February 2031 too.
 */
public enum MissingDay implements Labelled {
    /** The first day of the next month: 1 March 2031 for 29 February 2031. */
    FIRST_OF_NEXT_MONTH(
            "un jour que le mois n'a pas est remplacé par le premier du mois suivant",
            "a day that the month does not have is replaced by the first of the next month"),
    /** The last day of the month: 28 February 2031 for 29 February 2031. */
    LAST_OF_MONTH(
            "un jour que le mois n'a pas est remplacé par le dernier du mois",
            "a day that the month does not have is replaced by the last of the month");

    private final Text label;

    MissingDay(String french, String english) {
        label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
