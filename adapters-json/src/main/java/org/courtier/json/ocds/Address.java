package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * A postal address.
 *
 * @param streetAddress street and number
 * @param locality the municipality
 * @param region the region
 * @param postalCode the postal code
 * @param countryName the country
 */
public record Address(
        Optional<String> streetAddress,
        Optional<String> locality,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> countryName) {

    public Address {
        Objects.requireNonNull(streetAddress, "streetAddress");
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(countryName, "countryName");
    }
}
