package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** A party to the specific contract: the client and the supplier, never the Broker (P-005, P-341). */
public enum Party implements Labelled {
    CLIENT("Client", "Client"),
    SUPPLIER("Prestataire de services", "Supplier");

    private final Text label;

    Party(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
