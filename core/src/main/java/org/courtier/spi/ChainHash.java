package org.courtier.spi;

import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The hash of an entry and of everything before it: SHA-256.
 *
 * @param value thirty-two bytes
 */
public record ChainHash(Bytes value) {

    private static final int LENGTH = 32;

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ChainHash {
        if (value.size() != LENGTH) {
            throw new IllegalArgumentException("hash of " + value.size() + " bytes: it has " + LENGTH);
        }
    }

    /**
     * Gives the hash with these digits.
     *
     * @throws IllegalArgumentException if they are not sixty-four lower-case hexadecimal digits
     */
    public static ChainHash ofHex(String hex) {
        if (!HEX.matcher(Objects.requireNonNull(hex, "hex")).matches()) {
            throw new IllegalArgumentException("hash \"" + hex + "\" is not 64 lower-case hexadecimal digits");
        }
        return new ChainHash(Bytes.of(HexFormat.of().parseHex(hex)));
    }

    /** Gives the hash as sixty-four lower-case hexadecimal digits. */
    public String hex() {
        return value.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
