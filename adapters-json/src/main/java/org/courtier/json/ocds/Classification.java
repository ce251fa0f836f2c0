package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * A class of a classification.
 *
 * @param scheme the classification, a code of the open list {@code itemClassificationScheme}
 * @param id the class
 * @param description its name
 * @param uri its address
 */
public record Classification(
        Optional<String> scheme, Optional<String> id, Optional<String> description, Optional<String> uri) {

    public Classification {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(uri, "uri");
    }
}
