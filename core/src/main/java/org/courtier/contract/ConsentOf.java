package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Whose consent it takes to name a contact person in the list of concluded contracts. */
public enum ConsentOf implements Labelled {
    CLIENT("Accord du client", "Client's agreement"),
    PERSON("Acceptation de la personne", "Person's acceptance");

    private final Text label;

    ConsentOf(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
