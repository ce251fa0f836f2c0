package org.courtier.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes a document in UTF-8: no white space, members in the order they are given, only what JSON demands escaped.
 *
 * <p>Stored bytes are hashed and compared, so that no default of another library may change them.
 *
 * <p>What could not be read again is refused here with an {@link IllegalArgumentException} that holds no value.
 */
final class Output {

    private static final int FIRST = 4096;
    private static final int LONGEST_CHARACTER = 6;
    private static final String ESCAPED = "\"\\\b\t\n\f\r";
    private static final String LETTERS = "\"\\btnfr";
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] out = new byte[FIRST];
    private int size;
    private int depth;
    private int tokens;

    void beginObject() {
        begin('{');
    }

    void endObject() {
        end('}');
    }

    void beginArray() {
        begin('[');
    }

    void endArray() {
        end(']');
    }

    void name(String name) {
        separate();
        quote(name);
        out[size++] = ':';
    }

    void string(String value) {
        if (value.length() > Limits.STRING) {
            throw new IllegalArgumentException("a text has more than " + Limits.STRING + " characters");
        }
        separate();
        quote(value);
    }

    void number(String written) {
        if (!Spelling.number(written)) {
            throw new IllegalArgumentException("a number has more than 18 digits or six decimals, or an exponent");
        }
        separate();
        plain(written);
    }

    void truth(boolean value) {
        separate();
        plain(value ? "true" : "false");
    }

    /** Gives a name or a value as it is written, for those who write it often. */
    static byte[] part(Consumer<Output> writing) {
        Output out = new Output();
        writing.accept(out);
        return out.bytes();
    }

    /** Writes what {@link #part} gave. */
    void add(byte[] part) {
        separate();
        reserve(part.length);
        System.arraycopy(part, 0, out, size, part.length);
        size += part.length;
    }

    byte[] bytes() {
        if (size > Limits.BYTES) {
            throw new IllegalArgumentException("the document has more than " + Limits.BYTES + " bytes");
        }
        return Arrays.copyOf(out, size);
    }

    private void begin(char bracket) {
        separate();
        out[size++] = (byte) bracket;
        if (++depth > Limits.DEPTH) {
            throw new IllegalArgumentException("more than " + Limits.DEPTH + " objects and lists stand in each other");
        }
    }

    private void end(char bracket) {
        reserve(1);
        out[size++] = (byte) bracket;
        depth--;
        count();
    }

    /** Puts a comma where something stands before: a complete value never ends with one of these three characters. */
    private void separate() {
        reserve(2);
        int last = size == 0 ? '[' : out[size - 1];
        if (last != '{' && last != '[' && last != ':') {
            out[size++] = ',';
        }
        count();
    }

    private void count() {
        if (++tokens > Limits.TOKENS) {
            throw new IllegalArgumentException("the document has more than " + Limits.TOKENS + " tokens");
        }
    }

    private void plain(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            out[size++] = (byte) ascii.charAt(i);
        }
    }

    /** Leaves room for the colon after a name. */
    private void quote(String text) {
        reserve(LONGEST_CHARACTER * text.length() + 3);
        out[size++] = '"';
        int at = 0;
        while (at < text.length()) {
            int end = plainEnd(text, at);
            at = end < text.length() ? end + character(text, end) : end;
        }
        out[size++] = '"';
    }

    /** Writes the characters that stand for themselves, and gives the place of the first other one. */
    private int plainEnd(String text, int from) {
        byte[] to = out;
        int next = size;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            to[next++] = (byte) c;
        }
        size = next;
        return at;
    }

    /** Writes a character that is escaped or has several bytes, and gives how many {@code char} it had. */
    private int character(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            pair(text.codePointAt(at));
            return 2;
        }
        if (c < 0x80) {
            escape(c);
        } else if (c < 0x800) {
            out[size++] = (byte) (0xc0 | c >> 6);
            continuation(c);
        } else {
            out[size++] = (byte) (0xe0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
        return 1;
    }

    private void escape(char c) {
        if (c == 0) {
            throw unreadable();
        }
        out[size++] = '\\';
        int letter = ESCAPED.indexOf(c);
        if (letter >= 0) {
            out[size++] = (byte) LETTERS.charAt(letter);
        } else {
            plain("u00");
            out[size++] = HEXADECIMAL[c >> 4];
            out[size++] = HEXADECIMAL[c & 15];
        }
    }

    private void pair(int character) {
        if (!Character.isSupplementaryCodePoint(character)) {
            throw unreadable();
        }
        out[size++] = (byte) (0xf0 | character >> 18);
        continuation(character >> 12);
        continuation(character >> 6);
        continuation(character);
    }

    private void continuation(int bits) {
        out[size++] = (byte) (0x80 | bits & 0x3f);
    }

    private void reserve(int more) {
        if (more > out.length - size) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, size + more));
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("a text has NUL or half of a surrogate pair");
    }
}
