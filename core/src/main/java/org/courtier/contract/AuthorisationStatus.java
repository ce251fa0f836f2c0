package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How an authorisation stands. */
public enum AuthorisationStatus implements Labelled {
    APPLICABLE("Requise, non demandée", "Applicable, not requested"),
    REQUESTED("Demandée", "Requested"),
    OBTAINED("Obtenue", "Obtained"),
    REFUSED("Refusée", "Refused");

    private final Text label;

    AuthorisationStatus(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
