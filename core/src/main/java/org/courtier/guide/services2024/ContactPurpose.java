package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Why suppliers are contacted before the price request (P-119, P-120). */
public enum ContactPurpose implements Labelled {
    VALIDATE_EXPERTISE("Valider l'expertise des prestataires", "Validate the suppliers' expertise"),
    VALIDATE_MARKET(
            "Valider l'expérience du marché pour ne pas être restrictif",
            "Validate market experience so as not to be restrictive");

    private final Text label;

    ContactPurpose(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
