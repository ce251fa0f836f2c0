package org.courtier.decision;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Ordered urgencies of the sources, least pressing first; none has a number of days. */
public enum Urgency implements Labelled {
    /** <b>Dans les meilleurs délais</b>. */
    SOON("dans les meilleurs délais", "as soon as practicable"),
    /** <b>Dans les plus brefs délais</b>. */
    VERY_SOON("dans les plus brefs délais", "as soon as possible"),
    /** <b>Immédiatement</b>. */
    IMMEDIATELY("immédiatement", "immediately");

    private final Text label;

    Urgency(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
