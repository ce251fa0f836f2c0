package org.courtier.party;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The legal form of a firm. The closed list of forms that can be a supplier is a rule of the guide (P-009, P-010). */
public enum LegalForm implements Labelled {
    PRIVATE_LEGAL_PERSON("Personne morale de droit privé", "Private-law legal person"),
    GENERAL_PARTNERSHIP("Société en nom collectif", "General partnership"),
    LIMITED_PARTNERSHIP("Société en commandite", "Limited partnership"),
    UNDECLARED_PARTNERSHIP("Société en participation", "Undeclared partnership"),
    SOLE_PROPRIETOR(
            "Personne physique exploitant une entreprise individuelle",
            "Natural person operating a sole proprietorship"),
    PUBLIC_LEGAL_PERSON("Personne morale de droit public", "Public-law legal person");

    private final Text label;

    LegalForm(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
