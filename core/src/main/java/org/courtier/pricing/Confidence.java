package org.courtier.pricing;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Whether a lowest price can be confirmed to be the lowest (P-177). */
public enum Confidence implements Labelled {
    CONFIRMED("confirmé", "confirmed"),
    /** Only one supplier was solicited, or fewer than two responses count. */
    NOT_CONFIRMABLE("non confirmable", "not confirmable");

    private final Text label;

    Confidence(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
