package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The official schema and codelists of the standard 1.1.5, which stand beside the repository, when they do. */
final class OfficialFiles {

    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "ocds-1.1");
    private static final String AT = "https://standard.open-contracting.org/schema/1__1__5/";

    private OfficialFiles() {}

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /** Skips a test that needs the files where they are not. */
    static void needed() {
        assumeTrue(present(), "the official schema of the standard does not stand in " + FOLDER);
    }

    /** Gives the schema of packages; it refers to that of releases, which is found beside it, never in the network. */
    static Schema packages() {
        String releases = AT + "release-schema.json";
        String whole = AT + "release-package-schema.json";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4,
                        registry -> registry.schemas(Map.of(
                                        releases,
                                        text("release-schema.json"),
                                        whole,
                                        text("release-package-schema.json")))
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(whole));
    }

    static List<Error> errors(Schema schema, byte[] document) {
        return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    static void assertValid(Schema schema, byte[] document) {
        assertEquals(List.of(), errors(schema, document), () -> new String(document, StandardCharsets.UTF_8));
    }

    /** Gives the codes of a codelist: the first column, or the column of the name. */
    static List<String> codes(String codelist) {
        List<String> lines = text("codelists/" + codelist + ".csv").lines().toList();
        int column = List.of(lines.get(0).split(",")).indexOf("Code");
        return lines.stream().skip(1).map(line -> line.split(",")[column]).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
