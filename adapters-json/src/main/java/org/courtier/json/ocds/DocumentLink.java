package org.courtier.json.ocds;

import java.util.Objects;
import java.util.Optional;

/**
 * A document of the dossier that the host publishes. No document is published otherwise: most of a file is confidential.
 *
 * @param reference the reference of the document in the dossier
 * @param stage where it is published
 * @param documentType a code of the open list {@code documentType}
 * @param url where it can be read
 */
public record DocumentLink(String reference, Stage stage, String documentType, Optional<String> url) {

    public DocumentLink {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(documentType, "documentType");
        Objects.requireNonNull(url, "url");
    }
}
