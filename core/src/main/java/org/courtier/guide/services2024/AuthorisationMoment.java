package org.courtier.guide.services2024;

import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * From which moment an authorisation that is still lacking blocks (P-190, P-198 to P-200 against P-211 and P-360).
 *
 * <p>The prerequisites of section 3.5 ask for the authorisations before the client contacts the Broker; step 3 lets the financial
 * one come later, and the FAQ lets the Broker prepare the contract while one is pending.
 */
public enum AuthorisationMoment implements Labelled {
    /** The recommended reading: a warning at the contact, a refusal of the final versions, and again of the signature. */
    FINAL_VERSIONS(
            "avertissement au contact, blocage des versions finales", "warning at the contact, final versions blocked"),
    /** The strict reading of the list of prerequisites: the contact itself is refused. */
    CONTACT("blocage dès le contact avec le Courtier", "blocked from the contact with the Broker");

    /** The open point itself. */
    public static final Reading<AuthorisationMoment> READING = Reading.of(
            "services2024.authorisation-moment",
            Text.of(
                    "À partir de quel moment une autorisation manquante bloque-t-elle le processus?",
                    "From which moment does a missing authorisation block the process?"),
            FINAL_VERSIONS,
            "P-190",
            "P-198",
            "P-199",
            "P-200",
            "P-360");

    private final Text label;

    AuthorisationMoment(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
