package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Releases that are published together, with who publishes them.
 *
 * @param uri the address or name of the package
 * @param version the version of the standard, {@code 1.1}
 * @param extensions the addresses of the extensions that the releases use
 * @param publishedDate when the package was published
 * @param publisher who publishes it
 * @param license the address of the licence
 * @param publicationPolicy the address of the publication policy
 * @param releases the releases, the oldest first
 */
public record ReleasePackage(
        String uri,
        String version,
        List<String> extensions,
        OffsetDateTime publishedDate,
        Publisher publisher,
        Optional<String> license,
        Optional<String> publicationPolicy,
        List<Release> releases) {

    public ReleasePackage {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
        extensions = List.copyOf(extensions);
        Objects.requireNonNull(publishedDate, "publishedDate");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(publicationPolicy, "publicationPolicy");
        releases = List.copyOf(releases);
    }
}
