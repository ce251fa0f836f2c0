package org.courtier.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value of ours into a document of the host's, token by token, so that the host's layout holds. */
final class EmbeddedWriter extends StdSerializer<Object> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Form form;

    EmbeddedWriter(Form form) {
        super(Object.class);
        this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator to, SerializationContext context) {
        try (JsonParser written = FACTORY.createParser(ObjectReadContext.empty(), written(value, to))) {
            written.nextToken();
            to.copyCurrentStructureExact(written);
        }
    }

    /** The form says its type where there are several: the host's own way to say it stays outside. */
    @Override
    public void serializeWithType(Object value, JsonGenerator to, SerializationContext context, TypeSerializer type) {
        serialize(value, to, context);
    }

    private byte[] written(Object value, JsonGenerator to) {
        try {
            Output out = new Output();
            form.write(value, out);
            return out.bytes();
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(to, e.getMessage(), e);
        }
    }
}
