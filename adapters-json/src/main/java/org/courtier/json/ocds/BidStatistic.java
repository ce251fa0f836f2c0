package org.courtier.json.ocds;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of responses.
 *
 * @param id its identity in its list
 * @param measure a code of the extension's open list {@code bidStatistics}
 * @param value the number
 */
public record BidStatistic(String id, String measure, Optional<BigDecimal> value) {

    public BidStatistic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
    }
}
