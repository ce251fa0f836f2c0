package org.courtier.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON in a form that is not ours: within the same limits and as strictly JSON as our own documents, but any field and any value
 * may stand in it, null too.
 */
public final class ForeignJson {

    private final Document source;
    private final JsonParser parser;
    private boolean complete;

    private ForeignJson(Document source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads the one value of a document.
     *
     * @param document the bytes as they came
     * @return a {@code Map} by name in the order of the document, a {@code List}, a {@code String}, a {@code BigDecimal} with its
     *     decimals as written, a {@code Boolean}, or an empty {@code Optional} for null
     * @throws DocumentRejected if the bytes are not UTF-8 or not JSON, beyond a limit, name a field twice, hold a number with an
     *     exponent, or a text with NUL or half of a surrogate pair
     */
    public static Object read(byte[] document) {
        Document source = Document.of(document);
        try (JsonParser parser = source.parser()) {
            return new ForeignJson(source, parser).document();
        }
    }

    private Object document() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw rejected(Code.SYNTAX);
            }
            Object root = value(first);
            complete = true;
            if (parser.nextToken() != null) {
                throw rejected(Code.TRAILING_CONTENT);
            }
            return root;
        } catch (Limits.Exceeded e) {
            throw rejected(e.code());
        } catch (JacksonException e) {
            throw rejected(complete ? Code.TRAILING_CONTENT : Code.SYNTAX);
        }
    }

    private Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Optional.empty();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw rejected(Code.DUPLICATE_FIELD);
            }
            members.put(name, value(parser.nextToken()));
        }
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }

    private String string() {
        String text = parser.getString();
        if (!Spelling.text(text)) {
            throw rejected(Code.TEXT_FORM);
        }
        return text;
    }

    /** A number with an exponent may be a million digits in five characters. */
    private BigDecimal number() {
        String written = parser.getString();
        if (written.length() > Limits.NUMBER) {
            throw rejected(Code.NUMBER_TOO_LONG);
        }
        if (written.indexOf('e') >= 0 || written.indexOf('E') >= 0) {
            throw rejected(Code.NUMBER_FORM);
        }
        return new BigDecimal(written);
    }

    private DocumentRejected rejected(Code code) {
        return new DocumentRejected(code, source.place(parser, parser.currentTokenLocation()), "");
    }
}
