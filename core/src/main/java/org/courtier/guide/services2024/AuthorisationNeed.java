package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Whether the chief executive's authorisation of the choice is needed under article 48 of the RCTI (P-170 to P-177). */
public enum AuthorisationNeed implements Labelled {
    /** The retained response does not present the lowest price (P-173). */
    REQUIRED("requise", "required"),
    /** The retained price cannot be confirmed to be the lowest (P-175, P-176). */
    RECOMMENDED("recommandée", "recommended"),
    /** The retained response presents the lowest price (P-172). */
    NOT_REQUIRED("non requise", "not required"),
    /** The client is not subject to the RCTI: its own provisions say what is needed (P-171). */
    NOT_APPLICABLE("sans objet", "not applicable");

    private final Text label;

    AuthorisationNeed(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
