package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.courtier.ShippedGuides;
import org.courtier.decision.Word;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code -Dcourtier.approve=true} writes the schemas again: unlike an example, a schema follows the words. */
class SchemaResourcesTest {

    private static final String SCHEMAS = "schema/2020-12/";
    private static final Path FOLDER = Path.of("src/main/resources/org/courtier/json/" + SCHEMAS);
    private static final Json SHIPPED = new Json(ShippedGuides.all());
    private static final Json OF_ANOTHER_MODULE = new Json(Probe.guides());

    @Test
    void the_shipped_schemas_are_those_of_the_shipped_guides_to_the_byte() throws IOException {
        Map<String, String> computed = new TreeMap<>();
        for (Language language : Language.values()) {
            for (String document : SHIPPED.documents()) {
                computed.put(name(document, language), SHIPPED.schema(document, language));
            }
        }
        if (Boolean.getBoolean("courtier.approve")) {
            for (Map.Entry<String, String> schema : computed.entrySet()) {
                Path file = FOLDER.resolve(schema.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, schema.getValue());
            }
        }
        assertEquals(computed.keySet(), shippedNames());
        for (Map.Entry<String, String> schema : computed.entrySet()) {
            assertEquals(schema.getValue(), Files.readString(FOLDER.resolve(schema.getKey())), schema.getKey());
        }
    }

    @Test
    void they_are_found_beside_the_class_that_reads_and_writes() {
        for (String document : SHIPPED.documents()) {
            assertNotNull(Json.class.getResource(SCHEMAS + name(document, Language.FRENCH)), document);
            assertNotNull(Json.class.getResource(SCHEMAS + name(document, Language.ENGLISH)), document);
        }
    }

    @Test
    void each_schema_is_one_of_2020_12() {
        SchemaCheck meta = SchemaCheck.metaSchema();
        assertFalse(meta.errors("{\"type\":\"texte\"}").isEmpty());
        schemas().forEach(schema -> assertEquals(List.of(), meta.errors(schema)));
    }

    @Test
    void french_and_english_differ_in_what_people_read_alone() {
        for (Json json : List.of(SHIPPED, OF_ANOTHER_MODULE)) {
            for (String document : json.documents()) {
                List<String> french = new ArrayList<>();
                List<String> english = new ArrayList<>();
                assertEquals(
                        untitled(json.schema(document, Language.FRENCH), french),
                        untitled(json.schema(document, Language.ENGLISH), english));
                assertEquals(french.size(), english.size());
                assertFalse(json == SHIPPED && french.equals(english), document);
            }
        }
    }

    @Test
    void every_field_object_and_constant_has_a_title() {
        schemas().forEach(schema -> titled(SchemaCheck.tree(schema)));
        assertThrows(
                AssertionError.class,
                () -> titled(SchemaCheck.tree("{\"type\":\"object\",\"title\":\"A\",\"properties\":{\"a\":{}}}")));
    }

    @Test
    void one_action_is_a_part_by_its_wire_name() {
        for (Language language : Language.values()) {
            JsonNode parts =
                    SchemaCheck.tree(SHIPPED.schema("action", language)).get("$defs");
            for (Word word : ShippedGuides.all().vocabulary().words(Word.Kind.ACTION)) {
                JsonNode action = parts.get(word.wire());
                assertEquals(word.label().in(language), action.get("title").asString());
                assertEquals(word.wire(), action.at("/properties/type/const").asString());
            }
        }
    }

    @Test
    void an_enumeration_is_its_constants_with_their_labels() {
        JsonNode proof = SchemaCheck.tree(OF_ANOTHER_MODULE.schema("action", Language.FRENCH))
                .at("/$defs/value.choices/properties/kind/oneOf");
        assertEquals(
                "[{\"const\":\"probe-proof/signed\",\"title\":\"SIGNED\"},{\"const\":\"probe-proof/seen\",\"title\":\"Vu\"}]",
                proof.toString());
    }

    @Test
    void a_document_that_nobody_reads_or_writes_has_no_schema() {
        String message = assertThrows(IllegalArgumentException.class, () -> SHIPPED.schema("invoice", Language.FRENCH))
                .getMessage();
        assertTrue(message.startsWith("no document \"invoice\"; there are [action, "), message);
    }

    private static String name(String document, Language language) {
        return (language == Language.FRENCH ? "fr" : "en") + "/" + document + ".schema.json";
    }

    private static TreeSet<String> shippedNames() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(f -> f.getParent().getFileName() + "/" + f.getFileName())
                    .toList());
        }
    }

    private static Stream<String> schemas() {
        return Stream.of(SHIPPED, OF_ANOTHER_MODULE)
                .flatMap(json -> json.documents().stream()
                        .flatMap(document -> Stream.of(Language.values()).map(l -> json.schema(document, l))));
    }

    /** Gives the schema without its identifier and texts, which are put into a list. */
    private static String untitled(String schema, List<String> texts) {
        return schema.lines()
                .filter(line -> !line.startsWith("  \"$id\": "))
                .map(line -> {
                    boolean text = line.matches(" *\"(title|description)\": \".*\",?");
                    if (text) {
                        texts.add(line.trim());
                    }
                    return text ? line.substring(0, line.indexOf(':')) + (line.endsWith(",") ? "," : "") : line;
                })
                .reduce("", (a, b) -> a + b + "\n");
    }

    private static void titled(JsonNode schema) {
        if (schema.has("const") || schema.has("properties")) {
            assertTrue(schema.path("title").asString("").length() > 0, schema.toString());
        }
        schema.path("properties").forEach(field -> assertTrue(field.has("title"), schema.toString()));
        schema.forEach(SchemaResourcesTest::titled);
    }
}
