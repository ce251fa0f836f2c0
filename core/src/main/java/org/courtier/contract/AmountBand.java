package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.money.Money;
import org.courtier.money.TaxBasis;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * An approximate amount (<b>envergure monétaire approximative</b>), which hides the exact one.
 *
 * @param from the least amount of the band
 * @param below the amount that the band stays below; none for the last band
 * @param basis whether taxes are in it
 */
public record AmountBand(Money from, Optional<Money> below, TaxBasis basis) implements Worded {

    public AmountBand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(basis, "basis");
        if (below.filter(b -> !from.isLessThan(b)).isPresent()) {
            throw new IllegalArgumentException("below is not more than from \"" + from + "\": \"" + below + "\"");
        }
    }

    @Override
    public Text words() {
        Text range = below.map(b -> Text.of("de {0} à moins de {1}", "from {0} to less than {1}")
                        .with(from.words(), b.words()))
                .orElseGet(() -> Text.of("{0} et plus", "{0} and more").with(from.words()));
        return Text.joined(" ", List.of(range, basis.label()));
    }
}
