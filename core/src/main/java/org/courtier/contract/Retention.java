package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How long a guide recommends to keep a kind of contract record. */
public enum Retention implements Labelled {
    CONTRACT_DURATION("Toute la durée du contrat", "The whole duration of the contract"),
    SEVEN_YEARS_AFTER_THE_END("Sept ans suivant la fin du contrat", "Seven years after the end of the contract");

    private final Text label;

    Retention(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
