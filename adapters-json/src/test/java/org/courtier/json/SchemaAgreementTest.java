package org.courtier.json;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guides;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;

/**
 * What the schema admits is read, and what is read it admits, except for what {@code schema-refusals.tsv} lists: values of one
 * part that its own type refuses, with the reason. {@code -Dcourtier.seed=} repeats the spoilt
 * ones, {@code -Dcourtier.documents=} makes more of them.
 */
class SchemaAgreementTest {

    private static final int DOCUMENTS_A_PART = 60;
    private static final int SPOILT = Integer.getInteger("courtier.documents", 400);
    private static final int FEW_CASES = 15;
    private static final int SCHEMAS = 12;

    /** Without the subjects, which are what events made of them: most values that their schemas admit no history leads to. */
    private static final Map<String, BiConsumer<Json, byte[]>> READERS = new TreeMap<>(Map.ofEntries(
            entry("action", Json::readAction),
            entry("command", Json::readCommand),
            entry("question", Json::readQuestion),
            entry("event", Json::readEvent),
            entry("grounds", Json::readGrounds),
            entry("findings", Json::readFindings),
            entry("duties", Json::readDuties),
            entry("possibilities", Json::readPossibilities),
            entry("certificate", Json::readCertificate),
            entry("rule-rows", Json::readRows)));

    private final Map<String, Integer> refusedBy = new TreeMap<>();
    private int admitted;
    private int read;

    /** Always the same documents, so that every reason in the list is met. */
    @Test
    void what_the_schema_admits_is_read_unless_its_own_type_refuses_it() {
        for (Guides guides : List.of(ShippedGuides.all(), Probe.guides())) {
            READERS.forEach((document, reader) -> everyPart(new Json(guides), document, reader, new Random(1)));
        }
        report("from the schemas");
        assertTrue(read > admitted / 2, "most values are read");
        assertEquals(reasons().keySet(), refusedBy.keySet(), "each reason is needed, and no other");
    }

    @Test
    void a_spoilt_document_is_refused_by_both_or_by_neither() {
        long seed = Long.getLong("courtier.seed", System.nanoTime());
        Random random = new Random(seed);
        for (Guides guides : List.of(ShippedGuides.all(), Probe.guides())) {
            READERS.forEach((document, reader) -> spoilt(new Json(guides), document, reader, random));
        }
        report("spoilt, -Dcourtier.seed=" + seed);
        assertTrue(read > 0 && read < SCHEMAS * SPOILT, "both verdicts are reached: " + read);
        Set<String> unlisted = new TreeSet<>(refusedBy.keySet());
        unlisted.removeAll(reasons().keySet());
        assertEquals(Set.of(), unlisted, "-Dcourtier.seed=" + seed);
    }

    /** To a schema a number is a value, however it is spelled. */
    @Test
    void how_a_number_is_spelled_is_for_the_reader_alone() {
        Json json = new Json(Probe.guides());
        SchemaCheck check = SchemaCheck.of(json.schema("action", Language.FRENCH));
        for (String spoilt : List.of(
                Documents.with("/numbers/count", "1.0"),
                Documents.with("/numbers/ratio", "1e2"),
                Documents.with("/numbers/ratio", "1.1000000"),
                Documents.with("/numbers/price", "1.100"))) {
            byte[] document = spoilt.getBytes(StandardCharsets.UTF_8);
            assertTrue(check.admits(document), spoilt);
            assertTrue(verdict(json, document, Json::readAction) != null, spoilt);
        }
    }

    @Test
    void a_text_ends_at_the_same_length() {
        Json json = new Json(Probe.guides());
        SchemaCheck check = SchemaCheck.of(json.schema("action", Language.FRENCH));
        for (int length : new int[] {Limits.STRING - 1, Limits.STRING, Limits.STRING + 1}) {
            byte[] note = ("{\"type\":\"probe-note\",\"form\":3,\"said\":\"" + "é".repeat(length) + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            assertEquals(length <= Limits.STRING, check.admits(note));
            assertEquals(length <= Limits.STRING, verdict(json, note, Json::readAction) == null);
        }
    }

    private void everyPart(Json json, String document, BiConsumer<Json, byte[]> reader, Random random) {
        String schema = json.schema(document, Language.FRENCH);
        SchemaCheck check = SchemaCheck.of(schema);
        FromSchema values = new FromSchema(SchemaCheck.tree(schema), random);
        List<String> cases = values.cases();
        for (String part : cases) {
            for (int i = 0; i < DOCUMENTS_A_PART * Math.max(1, FEW_CASES / cases.size()); i++) {
                FromSchema.Made made = values.document(part);
                DocumentRejected verdict = verdict(json, made.document(), reader);
                if (verdict == null || check.admits(made.document())) {
                    admitted(made, verdict);
                }
            }
        }
    }

    private void spoilt(Json json, String document, BiConsumer<Json, byte[]> reader, Random random) {
        String schema = json.schema(document, Language.FRENCH);
        SchemaCheck check = SchemaCheck.of(schema);
        FromSchema values = new FromSchema(SchemaCheck.tree(schema), random);
        for (int i = 0; i < SPOILT && !values.cases().isEmpty(); i++) {
            FromSchema.Made made = values.spoilt();
            DocumentRejected verdict = verdict(json, made.document(), reader);
            if (check.admits(made.document())) {
                admitted(made, verdict);
            } else {
                assertTrue(verdict != null, () -> "read, but not admitted: " + text(made));
            }
        }
    }

    private void admitted(FromSchema.Made made, DocumentRejected verdict) {
        admitted++;
        if (verdict == null) {
            read++;
        } else {
            assertEquals(Code.INVALID_VALUE, verdict.code(), () -> verdict.getMessage() + ": " + text(made));
            refusedBy.merge(
                    made.parts().getOrDefault(verdict.pointer(), "no named part, at " + verdict.pointer()),
                    1,
                    Integer::sum);
        }
    }

    private static String text(FromSchema.Made made) {
        return new String(made.document(), StandardCharsets.UTF_8);
    }

    private static DocumentRejected verdict(Json json, byte[] document, BiConsumer<Json, byte[]> reader) {
        try {
            reader.accept(json, document);
            return null;
        } catch (DocumentRejected e) {
            return e;
        }
    }

    private void report(String what) {
        System.out.println("SchemaAgreementTest: documents " + what + ": admitted " + admitted + ", read " + read
                + ", refused by their own types " + (admitted - read) + " in " + refusedBy.size()
                + " listed parts, other disagreements 0");
    }

    private static Map<String, String> reasons() {
        try (InputStream file = SchemaAgreementTest.class.getResourceAsStream("/schema-refusals.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
