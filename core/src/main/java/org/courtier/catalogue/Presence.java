package org.courtier.catalogue;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Whether the Broker keeps a supplier in the Catalogue. */
public enum Presence implements Labelled {
    /** For a time (P-356). */
    WITHDRAWN("retiré du Catalogue", "withdrawn from the Catalogue"),
    REINSTATED("réintégré au Catalogue", "reinstated in the Catalogue");

    private final Text label;

    Presence(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
