package org.courtier.json.ocds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is bought.
 *
 * @param id its identity in its list
 * @param description what it is
 * @param classification its class
 * @param additionalClassifications other classes
 * @param quantity how much
 */
public record Item(
        String id,
        Optional<String> description,
        Optional<Classification> classification,
        List<Classification> additionalClassifications,
        Optional<BigDecimal> quantity) {

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(classification, "classification");
        additionalClassifications = List.copyOf(additionalClassifications);
        Objects.requireNonNull(quantity, "quantity");
    }
}
