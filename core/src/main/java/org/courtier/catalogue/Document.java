package org.courtier.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A document of the file or of the Catalogue, as a reference: the library keeps no content.
 *
 * @param reference where the host keeps it, never blank
 * @param kind what it is
 * @param version which version of it, never blank
 * @param format its format
 * @param sha256 the digest of its content in lower-case hexadecimal, when the host gives one
 */
public record Document(
        String reference, DocumentKind kind, String version, DocumentFormat format, Optional<String> sha256)
        implements Worded {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Document {
        Texts.require(reference, "reference");
        Objects.requireNonNull(kind, "kind");
        Texts.require(version, "version");
        Objects.requireNonNull(format, "format");
        if (sha256.isPresent() && !DIGEST.matcher(sha256.get()).matches()) {
            throw new IllegalArgumentException(
                    "sha256 \"" + sha256.get() + "\" is not 64 lower-case hexadecimal digits");
        }
    }

    public static Document of(String reference, DocumentKind kind, String version, DocumentFormat format) {
        return new Document(reference, kind, version, format, Optional.empty());
    }

    /** Tells whether this is the same edition of the same kind of document as another, wherever each is kept. */
    public boolean sameEditionAs(Document other) {
        return kind == other.kind && version.equals(other.version);
    }

    @Override
    public Text words() {
        return Text.of(
                kind.label().french() + " (version " + version + ", "
                        + format.label().french() + ")",
                kind.label().english() + " (version " + version + ", "
                        + format.label().english() + ")");
    }
}
