package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** An authorisation that may be needed to conclude a contract; which ones apply is the client's to declare (P-191). */
public enum AuthorisationKind implements Labelled {
    FINANCIAL("Autorisation financière", "Financial authorisation"),
    /** Article 48 of the RCTI (P-173). */
    CHIEF_EXECUTIVE("Autorisation du dirigeant d'organisme", "Chief executive's authorisation"),
    UNION_CONSULTATION("Consultation syndicale", "Union consultation"),
    LGCE("Autorisation en vertu de la LGCE", "Authorisation under the LGCE"),
    /** Under the client's regulations or internal directives (P-200). */
    OTHER("Autre autorisation", "Other authorisation");

    private final Text label;

    AuthorisationKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
