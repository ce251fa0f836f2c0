package org.courtier.json;

import java.nio.charset.StandardCharsets;

/**
 * Writes a document: no white space, members in the order they are given, only what JSON demands escaped.
 *
 * <p>Stored bytes are hashed and compared, so that no default of another library may change them.
 *
 * <p>What could not be read again is refused here with an {@link IllegalArgumentException} that holds no value.
 */
final class Output {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1024);
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
        out.append(':');
    }

    void string(String value) {
        if (value.length() > Limits.STRING) {
            throw new IllegalArgumentException("a text has more than " + Limits.STRING + " characters");
        }
        if (!Spelling.text(value)) {
            throw new IllegalArgumentException("a text has NUL or half of a surrogate pair");
        }
        separate();
        quote(value);
    }

    void number(String written) {
        if (!Spelling.number(written)) {
            throw new IllegalArgumentException("a number has more than 18 digits or six decimals, or an exponent");
        }
        separate();
        out.append(written);
    }

    void truth(boolean value) {
        separate();
        out.append(value);
    }

    byte[] bytes() {
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.BYTES) {
            throw new IllegalArgumentException("the document has more than " + Limits.BYTES + " bytes");
        }
        return bytes;
    }

    private void begin(char bracket) {
        separate();
        out.append(bracket);
        if (++depth > Limits.DEPTH) {
            throw new IllegalArgumentException("more than " + Limits.DEPTH + " objects and lists stand in each other");
        }
    }

    private void end(char bracket) {
        out.append(bracket);
        depth--;
        count();
    }

    /** Puts a comma where something stands before: a complete value never ends with one of these three characters. */
    private void separate() {
        char last = out.isEmpty() ? '[' : out.charAt(out.length() - 1);
        if (last != '{' && last != '[' && last != ':') {
            out.append(',');
        }
        count();
    }

    private void count() {
        if (++tokens > Limits.TOKENS) {
            throw new IllegalArgumentException("the document has more than " + Limits.TOKENS + " tokens");
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ') {
                out.append(c);
            } else {
                control(c);
            }
        }
        out.append('"');
    }

    private void control(char c) {
        int letter = "\b\t\n\f\r".indexOf(c);
        if (letter >= 0) {
            out.append('\\').append("btnfr".charAt(letter));
        } else {
            out.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
        }
    }
}
