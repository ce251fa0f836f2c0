package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What may become of a disagreement with the supplier. */
public enum DifferenceStep implements Labelled {
    PERSISTS("Persiste ou se répète", "Persists or recurs"),
    BROKER_TOLD("Courtier informé", "Broker told"),
    SETTLED("Réglé", "Settled");

    private final Text label;

    DifferenceStep(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
