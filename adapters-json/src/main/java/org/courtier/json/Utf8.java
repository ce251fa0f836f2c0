package org.courtier.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Strict UTF-8: no overlong form, no half of a surrogate pair, nothing beyond the last character, which parsers of JSON let pass.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = '\\' * ONES;

    private Utf8() {}

    /** Gives the place of the first byte that is not UTF-8, or the length when all are. */
    static int wrong(byte[] bytes) {
        int at = ascii(bytes, 0);
        while (at < bytes.length) {
            int length = length(bytes, at);
            if (length == 0) {
                return at;
            }
            at = ascii(bytes, at + length);
        }
        return at;
    }

    /** Gives the place of the first byte beyond ASCII: the high bits of eight bytes are looked at together. */
    private static int ascii(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES) {
            int several = Long.numberOfTrailingZeros((long) EIGHT.get(bytes, at) & BEYOND_ASCII) / Byte.SIZE;
            at += several;
            if (several < Long.BYTES) {
                return at;
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Tells whether a backslash stands anywhere, as the bits say that become zero in a byte that equals it. */
    static boolean escapes(byte[] bytes) {
        int at = 0;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long other = (long) EIGHT.get(bytes, at) ^ BACKSLASHES;
            if ((other - ONES & ~other & BEYOND_ASCII) != 0) {
                return true;
            }
        }
        while (at < bytes.length && bytes[at] != '\\') {
            at++;
        }
        return at < bytes.length;
    }

    /** Tells whether a byte order mark stands in front. */
    static boolean marked(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    /** Gives the place of the first byte of the character that a byte belongs to. */
    static int start(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && start < bytes.length && (bytes[start] & 0xc0) == 0x80) {
            start--;
        }
        return start;
    }

    /** Gives how many {@code char} a character has, for its first byte; none for the bytes that follow it. */
    static int characters(byte each) {
        if ((each & 0xc0) == 0x80) {
            return 0;
        }
        return (each & 0xf8) == 0xf0 ? 2 : 1;
    }

    /** Gives the bytes of a character beyond ASCII; none, when it is not well formed (Unicode, table 3-7). */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        if (first < 0xe0) {
            return within(bytes, at + 1, 0x80, 0xbf) ? 2 : 0;
        }
        int length = first < 0xf0 ? 3 : 4;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (!within(bytes, at + 1, least, most)) {
            return 0;
        }
        for (int next = at + 2; next < at + length; next++) {
            if (!within(bytes, next, 0x80, 0xbf)) {
                return 0;
            }
        }
        return length;
    }

    private static boolean within(byte[] bytes, int at, int least, int most) {
        return at < bytes.length && (bytes[at] & 0xff) >= least && (bytes[at] & 0xff) <= most;
    }
}
