package org.courtier.catalogue;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The format of a document. */
public enum DocumentFormat implements Labelled {
    PDF("PDF", "PDF"),
    TEXT_PROCESSOR("Traitement de texte", "Word processor"),
    SPREADSHEET("Tableur", "Spreadsheet"),
    EMAIL("Courriel", "Email"),
    OTHER("Autre", "Other");

    private final Text label;

    DocumentFormat(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
