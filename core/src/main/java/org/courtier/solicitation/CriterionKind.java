package org.courtier.solicitation;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What a criterion other than the price is for. */
public enum CriterionKind implements Labelled {
    /** It speaks for a response without excluding the others (P-145, P-146). */
    ASSET("Atout", "Asset"),
    /** A response that lacks it is not admissible (P-071). */
    ELIGIBILITY("Admissibilité", "Eligibility");

    private final Text label;

    CriterionKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
