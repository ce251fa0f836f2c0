package org.courtier.money;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Whether an amount has taxes in it; every estimate and total says so. */
public enum TaxBasis implements Labelled {
    /** No tax is in the amount. */
    BEFORE_TAXES(Text.of("avant taxes", "before taxes")),
    /** Every tax that applies is in the amount. */
    TAXES_INCLUDED(Text.of("taxes incluses", "taxes included"));

    private final Text label;

    TaxBasis(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
