package org.courtier.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another's reading of our schemas: formats asserted, numbers exact. */
final class SchemaCheck {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(String schema) {
        return new SchemaCheck(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    static SchemaCheck metaSchema() {
        return new SchemaCheck(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")));
    }

    static JsonNode tree(byte[] document) {
        return EXACT.readTree(document);
    }

    static JsonNode tree(String document) {
        return EXACT.readTree(document);
    }

    /** Takes the first error for all: a document of one of sixty types would have hundreds. */
    private boolean fails(byte[] document) {
        return !schema.validate(
                        tree(document),
                        context -> context.executionConfig(
                                c -> c.formatAssertionsEnabled(true).failFast(true)))
                .isEmpty();
    }

    /** What is not JSON is nothing that a schema admits. */
    boolean admits(byte[] document) {
        try {
            return !fails(document);
        } catch (JacksonException e) {
            return false;
        }
    }

    List<String> errors(byte[] document) {
        return schema
                .validate(tree(document), context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    List<String> errors(String document) {
        return errors(document.getBytes(StandardCharsets.UTF_8));
    }
}
