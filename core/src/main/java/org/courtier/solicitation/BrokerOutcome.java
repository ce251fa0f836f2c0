package org.courtier.solicitation;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What the Broker decides of a price request or an amendment (P-134, P-135, P-156). */
public enum BrokerOutcome implements Labelled {
    AUTHORISED("Autorisé", "Authorised"),
    REFUSED("Refusé", "Refused");

    private final Text label;

    BrokerOutcome(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
