package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The ground of a complaint about a supplier (<b>plainte</b>); the guide gives examples (P-260). */
public enum ComplaintGround implements Labelled {
    LITIGATION("Litige", "Litigation"),
    REFUSAL_TO_SIGN("Refus de signer un contrat", "Refusal to sign a contract"),
    TERMINATION("Résiliation", "Termination"),
    LATE_PRICE_ANSWER("Retard dans la réponse de prix", "Delay in the price answer"),
    NON_COMPLIANCE(
            "Non-respect des conditions du contrat spécifique ou de l'entente-cadre",
            "Breach of the conditions of the specific contract or of the framework agreement"),
    OTHER("Autre motif", "Other ground");

    private final Text label;

    ComplaintGround(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
