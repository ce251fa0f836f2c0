package org.courtier.json.ocds;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A document of a release.
 *
 * @param id its identity in its list, which the standard requires and SEAO leaves out
 * @param documentType a code of the open list {@code documentType}
 * @param title its title
 * @param description what there is to know of it
 * @param url where it can be read
 * @param datePublished when it was published
 * @param dateModified when it was last changed
 * @param format its media type
 * @param language its language
 */
public record ReleaseDocument(
        Optional<String> id,
        Optional<String> documentType,
        Optional<String> title,
        Optional<String> description,
        Optional<String> url,
        Optional<OffsetDateTime> datePublished,
        Optional<OffsetDateTime> dateModified,
        Optional<String> format,
        Optional<String> language) {

    public ReleaseDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(documentType, "documentType");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(datePublished, "datePublished");
        Objects.requireNonNull(dateModified, "dateModified");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(language, "language");
    }
}
