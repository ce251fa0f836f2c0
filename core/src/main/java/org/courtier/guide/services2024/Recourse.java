package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What a client can do whose price request was sent without the Broker's authorisation (P-140, P-141). */
public enum Recourse implements Labelled {
    RESTART("Recommencer le processus", "Start the process again"),
    /** Where its own contract-management rules allow it; the contract is then outside the Broker. */
    OWN_CONTRACT("Conclure un contrat par soi-même", "Make a contract by itself");

    private final Text label;

    Recourse(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
