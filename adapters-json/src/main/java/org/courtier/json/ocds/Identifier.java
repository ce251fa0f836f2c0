package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * An identifier of an organisation in a register.
 *
 * @param scheme the register
 * @param id the identifier
 * @param legalName the name there
 * @param uri its address there
 */
public record Identifier(
        Optional<String> scheme, Optional<String> id, Optional<String> legalName, Optional<String> uri) {

    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(legalName, "legalName");
        Objects.requireNonNull(uri, "uri");
    }
}
