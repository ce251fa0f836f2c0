package org.courtier.decision;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The three subjects that have a history of their own. */
public enum StreamKind implements Labelled {
    DOSSIER("Dossier d'acquisition", "Acquisition file"),
    CATALOGUE("Catalogue", "Catalogue"),
    AGREEMENT("Entente de services", "Service agreement");

    private final Text label;

    StreamKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
