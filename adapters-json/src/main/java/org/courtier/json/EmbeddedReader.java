package org.courtier.json;

import java.io.ByteArrayOutputStream;
import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads a value of ours out of a document of the host's.
 *
 * <p>Its tokens are copied as they are written and read as a document of its own: a mapper may have been told to let pass what
 * our forms refuse, and must not change a digit on the way.
 */
final class EmbeddedReader extends StdDeserializer<Object> {

    /** Escapes, because half of a surrogate pair would not outlive an encoding, and must be refused. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Class<?> type;
    private final Form form;

    EmbeddedReader(Class<?> type, Form form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public Object deserialize(JsonParser from, DeserializationContext context) {
        Place place = place(from);
        byte[] document = copy(from);
        try {
            return Document.of(document).read(this::read);
        } catch (DocumentRejected e) {
            DocumentRejected rejected = e.within(place);
            MismatchedInputException mismatch = MismatchedInputException.from(from, type, rejected.getMessage());
            mismatch.initCause(rejected);
            throw mismatch;
        }
    }

    /** The form says its type where there are several: the host's own way to say it stays outside. */
    @Override
    public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(from, context);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    private Object read(Node node) {
        Object value = form.read(node);
        if (!type.isInstance(value)) {
            throw Refusal.of(Code.UNKNOWN_TYPE, node.at());
        }
        return value;
    }

    private static Place place(JsonParser from) {
        TokenStreamLocation location = from.currentTokenLocation();
        return new Place("", Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()))
                .in(from.streamReadContext());
    }

    private static byte[] copy(JsonParser from) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), copy)) {
            int depth = 0;
            do {
                JsonToken token = from.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isNumeric()) {
                    to.writeNumber(from.getString());
                } else {
                    to.copyCurrentEvent(from);
                }
            } while (depth > 0 && from.nextToken() != null);
        }
        return copy.toByteArray();
    }
}
