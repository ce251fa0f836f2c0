package org.courtier.spi;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of at most 4 MiB, which every store takes in one piece; equal content is equal. */
public final class Bytes {

    /** The number of bytes of the longest sequence. */
    public static final int MOST = 4 << 20;

    private static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * Gives a copy of the bytes as a value.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static Bytes of(byte[] content) {
        if (content.length > MOST) {
            throw new IllegalArgumentException(content.length + " bytes are too many: at most " + MOST);
        }
        return new Bytes(content.clone());
    }

    public static Bytes none() {
        return NONE;
    }

    public byte[] toArray() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    /** Gives the bytes in hexadecimal, two lower-case digits each. */
    public String hex() {
        return HexFormat.of().formatHex(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** Gives the length alone: the content may be personal. */
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
