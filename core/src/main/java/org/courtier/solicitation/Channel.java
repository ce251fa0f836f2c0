package org.courtier.solicitation;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How something was said or sent. In writing (<b>par écrit</b>) are the email and the letter (P-149, P-155). */
public enum Channel implements Labelled {
    EMAIL("Courriel", "Email"),
    LETTER("Lettre", "Letter"),
    TELEPHONE("Téléphone", "Telephone"),
    MEETING("Rencontre", "Meeting");

    private final Text label;

    Channel(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Tells whether what was said can be read again. */
    public boolean written() {
        return this == EMAIL || this == LETTER;
    }
}
