package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * A party where it is referred to.
 *
 * @param id its identity in {@code parties}
 * @param name its name
 */
public record PartyReference(Optional<String> id, Optional<String> name) {

    public PartyReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
