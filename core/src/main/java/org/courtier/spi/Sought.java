package org.courtier.spi;

import java.util.Objects;
import org.courtier.decision.Facet;

/**
 * What a file must be marked with to be found.
 *
 * @param facet in what respect
 * @param value the value
 */
public record Sought(Facet facet, String value) {

    public Sought {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(value, "value");
    }
}
