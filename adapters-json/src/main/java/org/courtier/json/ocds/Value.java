package org.courtier.json.ocds;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money. Whether taxes are in it, the standard does not say.
 *
 * @param amount the amount, with its decimals as written
 * @param currency its currency, such as {@code CAD}; SEAO leaves it out
 */
public record Value(Optional<BigDecimal> amount, Optional<String> currency) {

    public Value {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }
}
