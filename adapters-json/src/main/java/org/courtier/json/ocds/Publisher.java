package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * Who publishes a package.
 *
 * @param name its name
 * @param scheme the scheme of its identifier
 * @param uid its identifier in the scheme
 * @param uri its address
 */
public record Publisher(String name, Optional<String> scheme, Optional<String> uid, Optional<String> uri) {

    public Publisher {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(uri, "uri");
    }
}
