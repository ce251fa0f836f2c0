package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages against the official schema, where it stands beside the repository. */
class OfficialSchemaTest {

    private Schema schema;

    @BeforeEach
    void official() {
        OfficialFiles.needed();
        schema = OfficialFiles.packages();
    }

    private static byte[] ocds(Told told, Publication publication) {
        return ReleaseJson.write(
                new ReleaseExport(publication).ocds(told.history()).orElseThrow(), Profile.OCDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 13, 15, 18})
    void a_package_is_valid_at_each_step(int entries) {
        Told told = switch (entries) {
            case 5 -> PublishedAcquisition.sent();
            case 8 -> PublishedAcquisition.amended();
            case 13 -> PublishedAcquisition.chosen();
            case 15 -> PublishedAcquisition.awarded();
            default -> PublishedAcquisition.signed();
        };
        assertEquals(entries, told.history().commits().size());
        OfficialFiles.assertValid(schema, ocds(told, PublishedAcquisition.bare()));
        OfficialFiles.assertValid(schema, ocds(told, PublishedAcquisition.full()));
    }

    @Test
    void the_schema_is_read_and_refuses() {
        String spoilt = new String(
                        ocds(PublishedAcquisition.signed(), PublishedAcquisition.full()), StandardCharsets.UTF_8)
                .replace("\"selective\"", "\"sélectif\"")
                .replace("\"2026-11-20T09:00:00-05:00\"", "\"hier\"");
        assertEquals(
                List.of("format", "enum", "enum", "enum", "enum"),
                OfficialFiles.errors(schema, spoilt.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(e -> e.getKeyword())
                        .toList());
    }

    @Test
    void the_shape_of_the_system_breaks_the_schema_only_where_documents_have_no_identity() {
        byte[] seao = ReleaseJson.write(
                new ReleaseExport(PublishedAcquisition.full())
                        .seao(PublishedAcquisition.signed().history())
                        .orElseThrow(),
                Profile.SEAO);
        assertEquals(
                List.of(
                        "/releases/0/tender/documents/0 required",
                        "/releases/1/tender/documents/0 required",
                        "/releases/2/tender/documents/0 required",
                        "/releases/3/tender/documents/0 required",
                        "/releases/3/contracts/0/documents/0 required"),
                OfficialFiles.errors(schema, seao).stream()
                        .map(e -> e.getInstanceLocation() + " " + e.getKeyword())
                        .toList());
    }
}
