package org.courtier.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A document that came from outside: strict UTF-8 of bounded size, read once.
 *
 * <p>Only a refusal needs a place, so that no value keeps one: the document is then read again up to the token that is wrong.
 */
final class Document {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(Limits.OURS).build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] text;
    private final int length;

    private Document(CharBuffer content) {
        this.text = content.array();
        this.length = content.remaining();
    }

    /**
     * Takes the bytes of a document.
     *
     * @throws DocumentRejected if they are too many, not UTF-8, or begin with a byte order mark
     */
    static Document of(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw new DocumentRejected(Code.TOO_LARGE, new Place("", 1, 1), "");
        }
        CharBuffer content = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean malformed =
                decoder.decode(ByteBuffer.wrap(bytes), content, true).isError();
        content.flip();
        if (malformed) {
            throw new DocumentRejected(Code.NOT_UTF8, end(content), "");
        }
        if (content.hasRemaining() && content.get(0) == BYTE_ORDER_MARK) {
            throw new DocumentRejected(Code.BYTE_ORDER_MARK, new Place("", 1, 1), "");
        }
        return new Document(content);
    }

    /** Gives the place after the last character that could be decoded. */
    private static Place end(CharBuffer content) {
        String[] lines = content.toString().split("\n", -1);
        return new Place("", lines.length, lines[lines.length - 1].length() + 1);
    }

    /**
     * Reads the one value of the document.
     *
     * @param form what makes a value of it
     * @throws DocumentRejected if it is not JSON, beyond a limit, or refused by the form
     */
    <T> T read(Function<Node, T> form) {
        try (JsonParser parser = parser()) {
            return form.apply(parse(parser));
        } catch (Refusal refusal) {
            throw refusal.rejected(place(refusal.at()));
        }
    }

    private static Node parse(JsonParser parser) {
        TreeReader reader = new TreeReader(parser);
        try {
            return reader.document();
        } catch (Limits.Exceeded e) {
            throw new DocumentRejected(e.code(), here(parser, parser.currentLocation()), "");
        } catch (JacksonException e) {
            throw new DocumentRejected(reader.syntaxCode(), here(parser, e.getLocation()), "");
        }
    }

    /** Gives the place of a token by its number. */
    private Place place(int token) {
        try (JsonParser parser = parser()) {
            for (int i = 0; i <= token; i++) {
                parser.nextToken();
            }
            return Place.of(parser.streamReadContext(), parser.currentTokenLocation());
        }
    }

    private static Place here(JsonParser parser, TokenStreamLocation location) {
        return Place.of(parser.streamReadContext(), location == null ? parser.currentLocation() : location);
    }

    private JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), text, 0, length);
    }
}
