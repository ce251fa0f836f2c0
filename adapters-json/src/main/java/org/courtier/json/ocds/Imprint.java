package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who publishes a package, when, where and on what terms, as the host says.
 *
 * @param uri the address or name of the package
 * @param publishedDate when it is published
 * @param publisher who publishes it
 * @param license the address of the licence
 * @param publicationPolicy the address of the publication policy
 * @param extensions the addresses of the extensions that the releases use; with responses disclosed, that of the extension
 *     <i>Bid statistics and details</i> is one of them
 */
public record Imprint(
        String uri,
        OffsetDateTime publishedDate,
        Publisher publisher,
        Optional<String> license,
        Optional<String> publicationPolicy,
        List<String> extensions) {

    public Imprint {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(publishedDate, "publishedDate");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(publicationPolicy, "publicationPolicy");
        extensions = List.copyOf(extensions);
    }

    /** An imprint without licence, policy and extensions. */
    public static Imprint of(String uri, OffsetDateTime publishedDate, String publisher) {
        return new Imprint(
                uri,
                publishedDate,
                new Publisher(publisher, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Gives the imprint of a package that declares extensions. */
    public Imprint declaring(List<String> addresses) {
        return new Imprint(uri, publishedDate, publisher, license, publicationPolicy, addresses);
    }
}
