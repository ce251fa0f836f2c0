package org.courtier.money;

import java.util.List;
import java.util.Objects;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * An amount with its stated tax basis, e.g. $100,000.00 before taxes.
 *
 * @param amount the amount, zero or more
 * @param basis whether taxes are in it
 */
public record Estimate(Money amount, TaxBasis basis) implements Worded {

    public Estimate {
        Objects.requireNonNull(basis, "basis");
        if (Objects.requireNonNull(amount, "amount").isNegative()) {
            throw new IllegalArgumentException("amount is negative: \"" + amount + "\"");
        }
    }

    /** Gives the words, e.g. {@code 100 000,00 $ avant taxes} and {@code $100,000.00 before taxes}. */
    @Override
    public Text words() {
        return Text.joined(" ", List.of(amount.words(), basis.label()));
    }
}
