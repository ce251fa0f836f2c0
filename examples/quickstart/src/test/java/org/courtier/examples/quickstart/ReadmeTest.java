package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Moment;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.StreamId;
import org.courtier.dossier.OpenDossier;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.Gateway;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run here. */
class ReadmeTest {

    private static final Path PROGRAM = Path.of("src/test/java/org/courtier/examples/quickstart/FirstProgram.java");
    private static final Path HANDED_IN = Path.of("src/test/java/org/courtier/examples/quickstart/HandedIn.java");

    @Test
    void the_first_program_of_both_readmes_is_the_one_compiled_here() throws IOException {
        String region = region(Files.readString(PROGRAM));
        for (String readme : new String[] {"README.md", "README.fr.md"}) {
            assertEquals(region, blocks(readme, "java").get(0), readme);
        }
    }

    @Test
    void the_front_end_of_both_readmes_hands_in_the_action_shown_and_gets_the_answer_shown() throws IOException {
        for (String readme : new String[] {"README.md", "README.fr.md"}) {
            assertEquals(
                    region(Files.readString(HANDED_IN)).strip(),
                    blocks(readme, "java").get(1).strip());
            List<String> documents = blocks(readme, "json");
            String answer = answered(documents.get(0));
            String shown = documents.get(1).replaceAll("\\n *", "");
            assertTrue(answer.startsWith(shown.substring(0, shown.indexOf('…'))), answer);
        }
    }

    private static String answered(String action) {
        Guides guides = ShippedGuides.all();
        Json json = new Json(guides);
        Courtier courtier = Courtier.with(guides, new InMemoryJournal(new JsonCodec(guides)));
        PublicBody body = new PublicBody(new OrganisationId("ciusss"), "CIUSSS", List.of(Regime.RCTI));
        Actor buyer = Actor.of(new PersonRef("p-17"), body.id(), Role.CLIENT);
        StreamId dossier = StreamId.dossier(new UUID(0, 147));
        Moment then = Moment.on(LocalDate.of(2026, 9, 14));
        Instant now = Instant.parse("2026-09-14T21:00:00Z");
        HandedIn front = new HandedIn(new Gateway(courtier, json), json);
        OpenDossier open =
                new OpenDossier("2026-0147", body, List.of(new GuideId("services2024")), Readings.defaults());
        front.submit(dossier, new CommandId(new UUID(0, 1)), buyer, then, now, json.writeAction(open));
        byte[] answer = front.submit(
                dossier, new CommandId(new UUID(0, 2)), buyer, then, now, action.getBytes(StandardCharsets.UTF_8));
        return new String(answer, StandardCharsets.UTF_8);
    }

    @Test
    void the_first_program_opens_a_dossier_and_is_refused_an_extension() {
        PrintStream out = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            FirstProgram.main();
        } finally {
            System.setOut(out);
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("Recorded"), text);
        assertTrue(text.contains("prolongation"), text);
    }

    @Test
    void the_first_program_has_at_most_30_lines_without_its_imports() throws IOException {
        long lines = region(Files.readString(PROGRAM))
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("import"))
                .count();
        assertTrue(lines <= 30, () -> lines + " lines");
    }

    private static String region(String file) {
        return file.substring(file.indexOf("\n", file.indexOf("// tag::")) + 1, file.indexOf("// end::"));
    }

    private static List<String> blocks(String readme, String language) throws IOException {
        String[] parts = Files.readString(Path.of("../..", readme)).split("```" + language + "\n");
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("```")))
                .toList();
    }
}
