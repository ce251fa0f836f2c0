package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Moment;
import org.courtier.decision.Guides;
import org.courtier.decision.StreamId;
import org.courtier.decision.Word;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.Role;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a front end hands in, and what it gets back. */
class GatewayTest {

    private static final Guides GUIDES = ShippedGuides.all();
    private static final Json JSON = new Json(GUIDES);
    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final Moment THEN = Moment.on(MON_2026_09_14);
    private static final StreamId DOSSIER = StreamId.dossier(new UUID(0, 147));
    private static final Actor BUYER = Actor.of(new PersonRef("p-17"), new OrganisationId("ciusss"), Role.CLIENT);
    private static final String OPEN =
            "{\"type\":\"open-dossier\",\"form\":1,\"number\":\"2026-0147\",\"body\":{\"id\":"
                    + "\"ciusss\",\"name\":\"CIUSSS\",\"regimes\":[\"rcti\"]},\"guides\":[\"services2024\"],"
                    + "\"readings\":{\"choices\":[]}}";
    private static final String SUSPEND = "{\"type\":\"suspend-dossier\",\"form\":1,\"reason\":\"pause\"}";
    private static final String RESUME = "{\"type\":\"resume-dossier\",\"form\":1}";
    private static final String EXTEND = "{\"type\":\"request-extension\",\"form\":1,\"reason\":\"vacances\"}";

    private final Gateway gateway =
            new Gateway(Courtier.with(GUIDES, new InMemoryJournal(new JsonCodec(GUIDES))), JSON);

    @Test
    void a_command_is_recorded_with_its_receipt_and_what_follows_from_it() {
        Node.Obj recorded = object(gateway.submit(command(1, OPEN)));
        assertEquals("recorded", text(recorded, "type"));
        assertEquals("dossier:" + DOSSIER.value(), text(in(recorded, "receipt"), "stream"));
        assertEquals("accepted", text(in(recorded, "outcome"), "type"));
        assertFalse(in(recorded, "outcome").member("events").items().isEmpty());
    }

    @Test
    void the_same_command_gives_its_first_receipt_and_another_under_its_identity_is_an_error() {
        Node.Obj first = in(object(gateway.submit(command(1, OPEN))), "receipt");
        Node.Obj again = object(gateway.submit(command(1, OPEN)));
        assertEquals("repeated", text(again, "type"));
        assertEquals(text(first, "head"), text(in(again, "receipt"), "head"));
        assertThrows(CommandReused.class, () -> gateway.submit(command(1, SUSPEND)));
    }

    @Test
    void a_refusal_gives_every_breach_in_both_languages_and_is_the_outcome_that_considering_gives() {
        gateway.submit(command(1, OPEN));
        byte[] refused = gateway.submit(command(2, EXTEND));
        assertEquals("refused", text(object(refused), "type"));
        List<Node> breaches = object(refused).member("breaches").items();
        assertFalse(breaches.isEmpty());
        for (Node breach : breaches) {
            Node.Obj statement = in(in(breach.object(), "basis"), "statement");
            assertFalse(text(statement, "fr").equals(text(statement, "en")));
        }
        assertEquals(string(refused), string(gateway.consider(command(2, EXTEND))));
    }

    @Test
    void a_stale_version_is_overtaken_and_the_last_entry_since_says_which_to_expect() {
        Node.Obj seen = in(object(gateway.submit(command(1, OPEN))), "receipt");
        gateway.submit(command(2, SUSPEND));
        Node.Obj overtaken = object(gateway.submit(expecting(seen, 3, RESUME)));
        assertEquals("overtaken", text(overtaken, "type"));
        List<Node> since = overtaken.member("since").items();
        assertEquals(1, since.size());
        Node.Obj last = in(since.get(0).object(), "receipt");
        assertEquals("recorded", text(object(gateway.submit(expecting(last, 3, RESUME))), "type"));
    }

    @Test
    void considering_stores_nothing() {
        assertEquals("accepted", text(object(gateway.consider(command(1, OPEN))), "type"));
        assertEquals("{\"type\":\"history\",\"form\":1,\"items\":[]}", string(gateway.history(DOSSIER)));
    }

    @Test
    void a_history_tells_who_did_what_and_when_with_its_proof() {
        Node.Obj receipt = in(object(gateway.submit(command(1, OPEN))), "receipt");
        Node.Obj entry =
                object(gateway.history(DOSSIER)).member("items").items().get(0).object();
        assertEquals(
                List.of("number", "actor", "happened", "recorded-at", "action", "events", "receipt"),
                List.copyOf(entry.members().keySet()));
        assertEquals("p-17", text(in(entry, "actor"), "person"));
        assertEquals("2026-09-14", text(entry, "happened"));
        assertEquals("2026-09-14T21:00:00Z", text(entry, "recorded-at"));
        assertEquals("open-dossier", text(in(entry, "action"), "type"));
        assertEquals(text(receipt, "head"), text(in(entry, "receipt"), "head"));
    }

    @Test
    void possibilities_name_what_is_open_and_duties_are_given_for_any_day() {
        gateway.submit(command(1, OPEN));
        String possible = string(gateway.possibilities(DOSSIER, BUYER, THEN));
        assertTrue(possible.contains("{\"action\":\"suspend-dossier\""), possible);
        assertTrue(possible.contains("\"status\":\"prohibited\""), possible);
        assertEquals("duties", text(object(gateway.duties(DOSSIER, MON_2026_09_14)), "type"));
    }

    @Test
    void a_host_says_itself_who_acts_and_hands_in_the_action_alone() {
        Command command = new Command(
                DOSSIER,
                new CommandId(new UUID(7, 1)),
                BUYER,
                THEN,
                Instant.parse("2026-09-14T21:00:00Z"),
                JSON.readAction(bytes(OPEN)));
        assertEquals("accepted", text(object(gateway.consider(command)), "type"));
        assertEquals("recorded", text(object(gateway.submit(command)), "type"));
        assertEquals("repeated", text(object(gateway.submit(command(1, OPEN))), "type"));
        assertEquals(string(command(1, OPEN)), string(JSON.writeCommand(command)));
    }

    @Test
    void the_catalogue_answers_to_the_same_verbs() {
        StreamId catalogue = Courtier.CATALOGUE;
        String open = "{\"type\":\"open-catalogue\",\"form\":1,\"guides\":[\"services2024-catalogue\"],"
                + "\"readings\":{\"choices\":[]}}";
        byte[] command = bytes(string(command(1, open))
                .replace("dossier:" + DOSSIER.value(), "catalogue:" + catalogue.value())
                .replace("\"client\"", "\"broker\""));
        assertEquals("recorded", text(object(gateway.submit(command)), "type"));
        Node.Obj table = object(gateway.ask(catalogue, bytes("{\"type\":\"summary-table\",\"form\":1}"), THEN));
        assertEquals("known", text(table, "status"));
        assertEquals("2026-09-14", text(in(table, "value"), "as-of"));
    }

    @Test
    void a_subject_that_is_not_served_is_rejected_where_it_stands() {
        byte[] command = bytes(string(command(1, OPEN)).replace("dossier:", "agreement:"));
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> gateway.submit(command));
        assertEquals(Code.INVALID_VALUE + " /stream", rejected.code() + " " + rejected.pointer());
        StreamId agreement = StreamId.agreement(new UUID(0, 1));
        assertThrows(IllegalArgumentException.class, () -> gateway.history(agreement));
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"stream", "id", "actor", "happened", "recorded-at", "action"})
    void a_command_says_all_of_itself(String field) {
        String renamed = string(command(1, OPEN)).replaceFirst("\"" + field + "\":", "\"x\":");
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> gateway.submit(bytes(renamed)));
        assertEquals(Code.UNKNOWN_FIELD + " /x", rejected.code() + " " + rejected.pointer());
    }

    @Test
    void a_rejection_is_a_document_with_a_sentence_in_both_languages() {
        byte[] wrong = bytes("{\"type\":\"suspend-dossier\",\n\"form\":1,\"reason\":\"x\",\"colour\":1}");
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> JSON.readAction(wrong));
        assertEquals(
                "{\"type\":\"rejected\",\"form\":1,\"code\":\"unknown-field\",\"pointer\":\"/colour\",\"line\":2,"
                        + "\"column\":23,\"sentence\":{\"fr\":\"ce champ n'existe pas\",\"en\":\"no such field\"}}",
                string(JSON.writeRejection(rejected)));
    }

    @Test
    void every_question_of_the_guides_is_answered_before_anything_happened_and_after() {
        List<Word> questions = GUIDES.vocabulary().words(Word.Kind.QUESTION);
        assertTrue(questions.size() >= 14, () -> questions.size() + " questions");
        for (Word question : questions) {
            assertEquals("undefined", status(question));
        }
        gateway.submit(command(1, OPEN));
        for (Word question : questions) {
            assertTrue(List.of("known", "not-known", "undefined").contains(status(question)), question.wire());
        }
    }

    private String status(Word question) {
        String document = "{\"type\":\"" + question.wire() + "\",\"form\":" + question.form() + "}";
        Node.Obj answer = object(gateway.ask(DOSSIER, bytes(document), THEN));
        assertEquals("answer", text(answer, "type"));
        assertEquals(question.wire(), text(in(answer, "question"), "type"));
        assertEquals(text(answer, "status").equals("known"), answer.members().containsKey("value"));
        assertEquals(
                !text(answer, "status").equals("undefined"), answer.members().containsKey("basis"));
        return text(answer, "status");
    }

    private static byte[] command(int number, String action) {
        return bytes("{\"type\":\"command\",\"form\":1,\"stream\":\"dossier:" + DOSSIER.value() + "\",\"id\":\""
                + new UUID(7, number) + "\",\"actor\":{\"person\":\"p-17\",\"organisation\":\"ciusss\",\"role\":"
                + "\"client\"},\"happened\":\"2026-09-14\",\"recorded-at\":\"2026-09-14T21:00:00Z\",\"action\":"
                + action + "}");
    }

    /** The same, from an actor who saw the version that a receipt proves. */
    private static byte[] expecting(Node.Obj receipt, int number, String action) {
        String expected = ",\"expected\":{\"type\":\"exactly\",\"version\":"
                + receipt.member("to-version").integer() + ",\"head\":\"" + text(receipt, "head") + "\"}}";
        return bytes(string(command(number, action)).replaceFirst("}$", expected));
    }

    private static Node.Obj object(byte[] document) {
        return Document.of(document).read(Node::object);
    }

    private static Node.Obj in(Node.Obj object, String member) {
        return object.member(member).object();
    }

    private static String text(Node.Obj object, String member) {
        return object.member(member).text();
    }

    private static String string(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
