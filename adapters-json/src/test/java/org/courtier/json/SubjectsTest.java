package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.json.DocumentRejected.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier as a document: its identity and its parts, each in a form of its own. */
class SubjectsTest {

    private static final Json JSON = new Json(Probe.guides());
    private static final String BEGIN =
            "{\"type\":\"dossier\",\"form\":1," + "\"id\":\"dossier:00000000-0000-0000-0000-000000000001\",\"parts\":[";
    private static final String FRAME =
            "{\"type\":\"frame\",\"form\":1,\"guides\":[\"probe\"],\"readings\":{\"choices\":[]},\"opened\":\"2026-11-02\"}";
    private static final String NOTICED = "{\"type\":\"noticed\",\"form\":1,\"on\":\"2026-11-02\"}";

    record Unnamed() implements Part {}

    @Test
    void a_dossier_to_which_nothing_happened() {
        Dossier beginning = Dossier.beginning(StreamId.dossier(new UUID(0, 1)));
        assertEquals(BEGIN + "]}", written(beginning));
        assertEquals(beginning, read(BEGIN + "]}"));
    }

    @Test
    void parts_stand_in_the_order_of_the_words_whatever_the_order_they_came_in() {
        String inOrder = BEGIN + FRAME + "," + NOTICED + "]}";
        assertEquals(inOrder, written(read(inOrder)));
        assertEquals(inOrder, written(read(BEGIN + NOTICED + "," + FRAME + "]}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                NOTICED + "," + NOTICED + "                                     | INVALID_VALUE | /parts/1",
                "{\"type\":\"noticed\",\"form\":2,\"on\":\"2026-11-02\"}        | UNKNOWN_FORM  | /parts/0/form",
                "{\"type\":\"noticed\",\"on\":\"2026-11-02\"}                   | MISSING_FIELD | /parts/0/form",
                "{\"type\":\"opened\",\"form\":1}                               | UNKNOWN_TYPE  | /parts/0/type",
                "{\"type\":\"noticed\",\"form\":1,\"on\":\"2026-11-02\",\"x\":1} | UNKNOWN_FIELD | /parts/0/x"
            })
    void a_part_that_is_wrong_is_pointed_at(String parts, Code code, String pointer) {
        DocumentRejected rejected = assertThrows(DocumentRejected.class, () -> read(BEGIN + parts + "]}"));
        assertEquals(code, rejected.code());
        assertEquals(pointer, rejected.pointer());
    }

    @Test
    void a_dossier_is_no_catalogue() {
        byte[] dossier = (BEGIN + "]}").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Code.UNKNOWN_TYPE,
                assertThrows(DocumentRejected.class, () -> JSON.readCatalogue(dossier))
                        .code());
    }

    @Test
    void a_part_that_no_word_names_is_not_left_out() {
        Dossier dossier = new Dossier(
                StreamId.dossier(new UUID(0, 1)),
                Parts.none().with(new Unnamed()).with(new Probe.Noticed(Moment.parse("2026-11-02"))));
        String message = assertThrows(IllegalArgumentException.class, () -> JSON.writeDossier(dossier))
                .getMessage();
        assertTrue(message.startsWith("no word for "), message);
    }

    private static Dossier read(String document) {
        return JSON.readDossier(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Dossier dossier) {
        return new String(JSON.writeDossier(dossier), StandardCharsets.UTF_8);
    }
}
