package org.courtier.json;

import java.util.function.Function;
import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A document that came from outside: strict UTF-8 of bounded size, read once.
 *
 * <p>Only a refusal needs a place, so that no value keeps one: the document is then read again up to the token that is wrong.
 */
final class Document {

    /** Without a guess at the encoding: the bytes are known to be UTF-8. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(Limits.OURS)
            .build();

    private final byte[] bytes;

    private Document(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes the bytes of a document.
     *
     * @throws DocumentRejected if they are too many, not UTF-8, or begin with a byte order mark
     */
    static Document of(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            throw new DocumentRejected(Code.TOO_LARGE, Place.START, "");
        }
        int wrong = Utf8.wrong(bytes);
        if (wrong < bytes.length) {
            throw new DocumentRejected(Code.NOT_UTF8, Place.at(bytes, wrong), "");
        }
        if (Utf8.marked(bytes)) {
            throw new DocumentRejected(Code.BYTE_ORDER_MARK, Place.START, "");
        }
        return new Document(bytes);
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

    private Node parse(JsonParser parser) {
        TreeReader reader = new TreeReader(parser, Utf8.escapes(bytes));
        try {
            return reader.document();
        } catch (Limits.Exceeded e) {
            throw new DocumentRejected(e.code(), place(parser, parser.currentLocation()), "");
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new DocumentRejected(reader.syntaxCode(), place(parser, location), "");
        }
    }

    /** Gives the place of a token by its number. */
    private Place place(int token) {
        try (JsonParser parser = parser()) {
            for (int i = 0; i <= token; i++) {
                parser.nextToken();
            }
            return place(parser, parser.currentTokenLocation());
        }
    }

    Place place(JsonParser parser, TokenStreamLocation location) {
        return Place.at(bytes, Utf8.start(bytes, (int) location.getByteOffset()))
                .in(parser.streamReadContext());
    }

    JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes);
    }
}
