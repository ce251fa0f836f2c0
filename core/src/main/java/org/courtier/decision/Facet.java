package org.courtier.decision;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** In what respect a file is listed, and found again among many. */
public enum Facet implements Labelled {
    /** The guide that it is under; the value is the guide's name. */
    GUIDE("Guide", "Guide"),
    /** Whose it is; the value is the identifier of the public body. */
    BODY("Organisme public", "Public body"),
    /** How far it has come; the value is the constant's name of the guide's phase. */
    PHASE("Étape", "Phase"),
    /** What it acquires; the value is the constant's name of the guide's category. */
    CATEGORY("Catégorie", "Category"),
    /** Who was asked for a price; the value is the identifier of the supplier. */
    SUPPLIER("Prestataire sollicité", "Solicited supplier"),
    /** Who was retained; the value is the identifier of the supplier. */
    RETAINED("Prestataire retenu", "Retained supplier"),
    /** The term of its contract, from its first to its last day; the value is the guide's name for the contract. */
    TERM("Durée du contrat", "Term of the contract");

    private final Text label;

    Facet(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
