package org.courtier.guide.services2024;

import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What follows when the price cannot be confirmed to be the lowest (P-175 to P-177). */
public enum UnconfirmedPrice implements Labelled {
    /** The guide's own words: the chief executive's authorisation is recommended. */
    RECOMMENDED("autorisation recommandée", "authorisation recommended"),
    /** The strict reading: article 48 exempts only a price shown to be the lowest, so the authorisation is required. */
    REQUIRED("autorisation requise", "authorisation required");

    /** The open point itself. */
    public static final Reading<UnconfirmedPrice> READING = Reading.of(
            "services2024.unconfirmed-price",
            Text.of(
                    "Une autorisation est-elle requise quand le prix le plus bas ne peut être confirmé?",
                    "Is an authorisation required when the lowest price cannot be confirmed?"),
            RECOMMENDED,
            "P-175",
            "P-176",
            "P-177");

    private final Text label;

    UnconfirmedPrice(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
