package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Another contracting process, which this one follows.
 *
 * @param id its identity in its list
 * @param relationship codes of the open list {@code relatedProcess}
 * @param title its title
 * @param scheme of what kind its identifier is, {@code ocid} in the standard
 * @param identifier its identifier
 * @param uri its address
 */
public record RelatedProcess(
        Optional<String> id,
        List<String> relationship,
        Optional<String> title,
        Optional<String> scheme,
        Optional<String> identifier,
        Optional<String> uri) {

    public RelatedProcess {
        Objects.requireNonNull(id, "id");
        relationship = List.copyOf(relationship);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(uri, "uri");
    }
}
