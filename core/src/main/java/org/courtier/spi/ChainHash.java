package org.courtier.spi;

import java.util.Objects;

/**
 * The hash of an entry and of everything before it: SHA-256.
 *
 * @param hex sixty-four lower-case hexadecimal digits
 */
public record ChainHash(String hex) {

    private static final int DIGITS = 64;

    public ChainHash {
        if (!isFormed(Objects.requireNonNull(hex, "hex"))) {
            throw new IllegalArgumentException("hash \"" + hex + "\" is not 64 lower-case hexadecimal digits");
        }
    }

    /** By hand: a load makes four hashes an entry, and a pattern takes a quarter of its time. */
    private static boolean isFormed(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return hex;
    }
}
