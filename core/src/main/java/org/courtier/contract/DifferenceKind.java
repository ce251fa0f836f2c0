package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How grave a disagreement with the supplier is. */
public enum DifferenceKind implements Labelled {
    DIFFERENCE("Différend", "Difference"),
    LITIGATION("Litige", "Litigation");

    private final Text label;

    DifferenceKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
