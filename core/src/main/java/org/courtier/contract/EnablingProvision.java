package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Under which provision a contract through the Broker is concluded, as its publication states it. */
public enum EnablingProvision implements Labelled {
    /** For a body subject to the RCTI (P-233). */
    ARTICLE_48("Article 48 du RCTI", "Article 48 of the RCTI"),
    /** For any other organisation: the provision that permits it a contract by mutual agreement (P-234). */
    OTHER_ENABLING_PROVISION("Autre disposition habilitante", "Other enabling provision");

    private final Text label;

    EnablingProvision(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
