package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guides;
import org.courtier.decision.Word;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Gateway;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The acquisition as a front end sees it. */
class FrontEndTest {

    private static final Guides GUIDES = ShippedGuides.all();
    private static final Json JSON = new Json(GUIDES);
    private static final Pattern DATE = Pattern.compile("(?<=\")[0-9]{4}-[0-9]{2}-[0-9]{2}(?=[T\"])");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Courtier courtier =
            Courtier.with(GUIDES, new InMemoryJournal(new JsonCodec(GUIDES))).references(References2026.all());
    private Script script;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("acquisition.jsonl")) {
            script = Script.read(in, JSON);
        }
    }

    @Test
    void each_command_is_answered_and_read_again_the_rest_is_the_same() {
        List<String> played = documents();
        List<String> types = played.stream()
                .map(d -> MAPPER.readTree(d).get("type").asString())
                .toList();
        assertEquals(script.commands().size() + 4, played.size());
        assertEquals(
                List.of("recorded", "refused"),
                types.subList(0, script.commands().size()).stream().distinct().toList());
        assertEquals(
                List.of("history", "answer", "answer", "duties"),
                types.subList(script.commands().size(), types.size()));
        assertEquals(played.subList(script.commands().size(), played.size()), documents());
    }

    @Test
    void every_question_is_known_on_some_day_but_those_on_what_the_acquisition_does_not_come_to() {
        Gateway gateway = new Gateway(courtier, JSON);
        List<String> unknown = GUIDES.vocabulary().words(Word.Kind.QUESTION).stream()
                .map(Word::wire)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Command command : script.commands()) {
            gateway.submit(command);
            unknown.removeIf(question -> known(gateway, command, question));
        }
        assertEquals(
                List.of(
                        "after-unvalidated-sending",
                        "term-of-contract",
                        "amendment-deadlines",
                        "management-fees",
                        "termination-deadline",
                        "evaluation-deadline"),
                unknown);
    }

    /** Whatever is thrown else fails the test. */
    @Test
    void a_date_that_nobody_means_is_rejected_or_judged() {
        Gateway gateway = new Gateway(courtier, JSON);
        int rejected = 0;
        int judged = 0;
        for (Command command : script.commands()) {
            for (String document : withOtherDates(new String(JSON.writeCommand(command), StandardCharsets.UTF_8))) {
                try {
                    gateway.consider(document.getBytes(StandardCharsets.UTF_8));
                    judged++;
                } catch (DocumentRejected e) {
                    rejected++;
                }
            }
            gateway.submit(command);
        }
        assertTrue(rejected > 100 && judged > 100, rejected + " rejected, " + judged + " judged");
    }

    /** Gives the document with each of its dates in turn far off, or just outside what the calendar or the guide covers. */
    private static List<String> withOtherDates(String document) {
        List<String> others = new ArrayList<>();
        Matcher date = DATE.matcher(document);
        while (date.find()) {
            for (String other : List.of("1900-01-01", "2099-12-31", "2199-12-31", "+999999999-12-31")) {
                others.add(document.substring(0, date.start()) + other + document.substring(date.end()));
            }
        }
        return others;
    }

    @Test
    void what_is_wrong_with_a_script_is_told_with_its_line() {
        String command = new String(JSON.writeCommand(script.commands().get(0)), StandardCharsets.UTF_8);
        String message = wrong("\n" + command.replace("\"form\":1", "\"form\":7"));
        assertTrue(message.startsWith("script line 2: UNKNOWN_FORM at \"/form\""), message);
        assertEquals("the script has 0 dossiers; it plays one", wrong(command));
    }

    private String wrong(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return assertThrows(IllegalArgumentException.class, () -> Script.read(in, JSON))
                .getMessage();
    }

    private boolean known(Gateway gateway, Command command, String question) {
        byte[] document = ("{\"type\":\"" + question + "\",\"form\":1}").getBytes(StandardCharsets.UTF_8);
        return Stream.of(script.dossier(), Courtier.CATALOGUE)
                .map(stream -> MAPPER.readTree(gateway.ask(stream, document, command.happened())))
                .anyMatch(answer -> answer.get("status").asString().equals("known") && answer.has("value"));
    }

    private List<String> documents() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new FrontEnd(courtier, JSON, script, new PrintStream(written, true, StandardCharsets.UTF_8)).playOrReadBack();
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
