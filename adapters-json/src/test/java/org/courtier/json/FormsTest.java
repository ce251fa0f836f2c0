package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.courtier.decision.Guides;
import org.courtier.decision.Opened;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.UnreadableEntry;
import org.junit.jupiter.api.Test;

/** What the words of a guide have to say, and what becomes of forms that are not the present ones. */
class FormsTest {

    @Test
    void a_component_without_a_word_is_named() {
        refused(
                ".|pages|pages|Pages|Pages\n",
                "",
                "the words name no component org.courtier.json.Probe$ProbeNote.pages");
    }

    @Test
    void a_value_without_a_word_is_named_with_the_component_that_asks_for_it() {
        String point = "value|Point|point|1|Point|Point\n";
        refused(point, "", "no form for org.courtier.json.Probe$Shape$Point");
        refused(point, "", "component of org.courtier.json.Probe$Choices.shape");
    }

    @Test
    void an_enumeration_names_every_constant() {
        refused(".|SECOND|the-second\n", "", "no constant \"SECOND\" of org.courtier.json.Probe$Stage");
        refused(".|SECOND|the-second\n", ".|SECOND|first\n", "\"first\" to two constants");
    }

    @Test
    void an_interface_without_any_implementor_is_named() {
        String proof = "enumeration|Proof|probe-proof|1|Preuve|Proof\n.|SIGNED|signed\n.|SEEN|seen\n";
        refused(proof, "", "no form for org.courtier.json.Probe$Kind");
    }

    @Test
    void two_components_with_one_wire_name_are_refused() {
        refused(".|pages|pages|Pages|Pages\n", ".|pages|said|Pages|Pages\n", "\"said\" to two components");
    }

    @Test
    void no_component_is_called_as_what_tells_types_apart() {
        refused(".|pages|pages|Pages|Pages\n", ".|pages|form|Pages|Pages\n", "says what the object is");
        refused(".|side|side|Côté|Side\n", ".|side|type|Côté|Side\n", "says what the object is");
    }

    @Test
    void a_record_that_is_not_public_is_refused() {
        refused("value|Point|", "value|Hidden|hidden|1|Caché|Hidden\n.|value|value|V|V\nvalue|Point|", "not public");
    }

    @Test
    void no_guide_renames_a_value_of_the_core() {
        refused(
                "value|Point|",
                "value|Estimate|estimate|1|Estimation|Estimate\n.|amount|dollars|M|A\n.|basis|basis|T|T\nvalue|Point|",
                "wire names other than those of every guide");
        String same = Probe.WORDS
                + "value|Estimate|estimate|1|Le montant|The amount\n.|amount|amount|M|A\n.|basis|basis|T|T\n";
        assertEquals(
                Probe.guides().all().size(), Guides.of(Probe.guide(same)).all().size());
        new Json(Guides.of(Probe.guide(same)));
    }

    @Test
    void an_entry_agrees_with_its_payload() {
        JsonCodec codec = new JsonCodec(Probe.guides());
        EntryBytes entry = codec.encodeEvent(new Probe.ProbeNoted("a", Optional.empty()));
        assertEquals("probe-noted 2", entry.type() + " " + entry.form());
        assertEquals(
                "{\"type\":\"probe-noted\",\"form\":2,\"said\":\"a\"}",
                new String(entry.payload().toArray()));
        unreadable(codec, new EntryBytes("opened", 2, entry.payload()), "UNKNOWN_TYPE at \"/type\"");
        unreadable(codec, new EntryBytes("probe-noted", 1, entry.payload()), "UNKNOWN_FORM at \"/form\"");
    }

    @Test
    void an_unreadable_entry_says_what_and_where() {
        JsonCodec codec = new JsonCodec(Probe.guides());
        Bytes payload = Bytes.of("{\"type\":\"opened\",\"form\":2}".getBytes());
        assertEquals(
                "event opened 2: UNKNOWN_FORM at \"/form\", line 1, column 25: this version of the form cannot be read"
                        + " (opened 2, now 1)",
                unreadable(codec, new EntryBytes("opened", 2, payload), "UNKNOWN_FORM"));
        assertThrows(UnreadableEntry.class, () -> codec.decodeAction(payload));
        assertThrows(UnreadableEntry.class, () -> codec.decodeGrounds(payload));
        assertThrows(UnreadableEntry.class, () -> codec.decodeFindings(payload));
        assertEquals(1, Probe.guides().vocabulary().word(Opened.class).form());
    }

    private static String unreadable(JsonCodec codec, EntryBytes entry, String part) {
        String message = assertThrows(UnreadableEntry.class, () -> codec.decodeEvent(entry))
                .getMessage();
        assertTrue(message.contains(part), message);
        return message;
    }

    private static void refused(String words, String instead, String part) {
        assertTrue(Probe.WORDS.contains(words));
        Guides guides = Guides.of(Probe.guide(Probe.WORDS.replace(words, instead)));
        String message = assertThrows(IllegalArgumentException.class, () -> new Json(guides))
                .getMessage();
        assertTrue(message.contains(part), message);
    }
}
