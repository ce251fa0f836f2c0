package org.courtier.spi;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The hash of an entry and of everything before it: SHA-256.
 *
 * @param hex sixty-four lower-case hexadecimal digits
 */
public record ChainHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ChainHash {
        if (!FORM.matcher(Objects.requireNonNull(hex, "hex")).matches()) {
            throw new IllegalArgumentException("hash \"" + hex + "\" is not 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
