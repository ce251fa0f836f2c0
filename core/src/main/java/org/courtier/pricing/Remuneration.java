package org.courtier.pricing;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The remuneration mode of a contract (<b>mode de rémunération</b>): the guide offers two (P-058). */
public enum Remuneration implements Labelled {
    HOURLY_RATE("Taux horaire", "Hourly rate"),
    FIXED_PRICE("Prix forfaitaire", "Fixed price");

    private final Text label;

    Remuneration(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
