package org.courtier.spi;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of bytes; equal content is equal. */
public final class Bytes {

    private static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** Gives a copy of the bytes as a value. */
    public static Bytes of(byte[] content) {
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
