package org.courtier.rule;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The force of a statement of a source. */
public enum Modality implements Labelled {
    MUST("Doit", "Must"),
    MUST_NOT("Ne doit pas", "Must not"),
    MAY("Peut", "May"),
    SHOULD("Devrait", "Should"),
    DEADLINE("Délai", "Time limit"),
    FACT("Fait", "Fact");

    private final Text label;

    Modality(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
