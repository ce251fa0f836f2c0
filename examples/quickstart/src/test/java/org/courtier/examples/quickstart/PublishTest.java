package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.courtier.decision.History;
import org.courtier.dossier.Dossier;
import org.courtier.json.ocds.Profile;
import org.courtier.json.ocds.ReleaseExport;
import org.courtier.json.ocds.ReleaseJson;
import org.courtier.json.ocds.ReleasePackage;
import org.courtier.json.ocds.Tag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The acquisition of the quickstart as open contracting data, after each of its actions. */
class PublishTest {

    private static final Path OFFICIAL = Path.of("..", "..", "..", "shared", "data", "ocds-1.1");
    private static final String AT = "https://standard.open-contracting.org/schema/1__1__5/";

    private final ReleaseExport export = new ReleaseExport(Publication2026.all());

    @TempDir
    static Path folder;

    @BeforeAll
    static void play() {
        run(0);
    }

    @Test
    void nothing_is_published_of_a_file_that_nobody_played() {
        String printed =
                run(1, "publish", "--database", folder.resolve("empty.db").toString());
        assertTrue(printed.contains("Nothing to publish"), printed);
    }

    @Test
    void both_packages_are_written_and_every_difference_is_explained() throws IOException {
        String printed = run(0, "publish", "--folder", folder.toString());
        assertTrue(printed.contains("[CONTRACT]"), printed);
        assertTrue(printed.contains("/releases/0/tender/tenderPeriod/durationInDay"), printed);
        assertEquals(
                List.of(List.of(Tag.TENDER), List.of(Tag.TENDER_AMENDMENT), List.of(Tag.AWARD), List.of(Tag.CONTRACT)),
                releases("ocds.json", Profile.OCDS).releases().stream()
                        .map(r -> r.tag())
                        .toList());
        assertEquals(
                Optional.of("Contrat de gré à gré"),
                releases("seao.json", Profile.SEAO)
                        .releases()
                        .get(3)
                        .tender()
                        .orElseThrow()
                        .procedure()
                        .procurementMethodDetails());
    }

    @Test
    void what_is_published_after_each_action_comes_back_equal() throws IOException {
        History<Dossier> all = Publish.history(database());
        assertTrue(export.ocds(all).isPresent());
        for (int count = 1; count <= all.commits().size(); count++) {
            Optional<ReleasePackage> published = export.ocds(first(count, all));
            assertEquals(
                    published,
                    published.flatMap(p -> ReleaseJson.read(ReleaseJson.write(p, Profile.OCDS), Profile.OCDS)
                            .whole()));
        }
    }

    @Test
    void what_is_published_after_each_action_is_valid_under_the_official_schema() throws IOException {
        assumeTrue(Files.isDirectory(OFFICIAL), "the official schema of the standard does not stand in " + OFFICIAL);
        Schema schema = schema();
        History<Dossier> all = Publish.history(database());
        int valid = 0;
        for (int count = 1; count <= all.commits().size(); count++) {
            Optional<ReleasePackage> published = export.ocds(first(count, all));
            if (published.isPresent()) {
                String json = new String(ReleaseJson.write(published.get(), Profile.OCDS), StandardCharsets.UTF_8);
                assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
                valid++;
            }
        }
        assertTrue(valid > 30, valid + " packages");
    }

    private ReleasePackage releases(String file, Profile profile) throws IOException {
        return ReleaseJson.read(Files.readAllBytes(folder.resolve(file)), profile)
                .whole()
                .orElseThrow();
    }

    private static History<Dossier> first(int count, History<Dossier> all) {
        return new History<>(all.beginning(), all.commits().subList(0, count));
    }

    private static Schema schema() throws IOException {
        Map<String, String> files = Map.of(
                AT + "release-schema.json", Files.readString(OFFICIAL.resolve("release-schema.json")),
                AT + "release-package-schema.json", Files.readString(OFFICIAL.resolve("release-package-schema.json")));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_4,
                        registry -> registry.schemas(files)
                                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build()))
                .getSchema(SchemaLocation.of(AT + "release-package-schema.json"));
    }

    private static Path database() {
        return folder.resolve("quickstart.db");
    }

    private static String run(int expected, String... arguments) {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            CommandLine line = new CommandLine(new Quickstart());
            List<String> all = new ArrayList<>(List.of(arguments));
            if (!all.contains("--database")) {
                all.addAll(List.of("--database", database().toString()));
            }
            assertEquals(
                    expected, line.execute(all.toArray(String[]::new)), () -> written.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
