package org.courtier.catalogue;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How a supplier stands in one category on one day. Only a qualified one may be solicited (P-417). */
public enum QualificationStatus implements Labelled {
    NOT_QUALIFIED("non qualifié", "not qualified"),
    QUALIFIED("qualifié", "qualified"),
    /** Removed from the Catalogue by the Broker; running contracts go on (P-355, P-356). */
    WITHDRAWN("retiré du Catalogue", "withdrawn from the Catalogue"),
    /** The criteria were revised since: the supplier must requalify (P-354). */
    REQUALIFICATION_REQUIRED("requalification requise", "requalification required");

    private final Text label;

    QualificationStatus(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
