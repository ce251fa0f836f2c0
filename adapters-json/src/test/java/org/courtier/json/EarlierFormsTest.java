package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.courtier.Courtier;
import org.courtier.decision.Correct;
import org.courtier.decision.StreamId;
import org.courtier.journal.Chain;
import org.courtier.journal.InMemoryJournal;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.StoredCommit;
import org.courtier.spi.UnreadableEntry;
import org.courtier.testkit.journal.AppendRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored under an earlier version of a guide is read; what a later one stored is refused, and never lost. */
class EarlierFormsTest {

    private static final Json JSON = new Json(Probe.guides());
    private static final JsonCodec CODEC = new JsonCodec(Probe.guides());

    @ParameterizedTest
    @ValueSource(strings = {"1,\"words\"", "2,\"text\"", "3,\"said\""})
    void an_action_of_an_earlier_form_is_brought_up_a_form_at_a_time(String formAndField) {
        Probe.ProbeNote note = new Probe.ProbeNote("a", Optional.of(2));
        String document = "{\"type\":\"probe-note\",\"form\":" + formAndField + ":\"a\",\"pages\":2}";
        assertEquals(note, JSON.readAction(bytes(document)));
        String inside =
                "{\"type\":\"correct\",\"form\":1,\"entry\":1,\"replacement\":" + document + ",\"reason\":\"r\"}";
        assertEquals(new Correct(1, note, "r"), JSON.readAction(bytes(inside)));
    }

    @Test
    void an_event_is_read_in_the_form_of_its_entry() {
        String payload = "{\"lines\":[\"a\",\"b\"],\"type\":\"probe-noted\",\"form\":1,\"earlier\":"
                + "{\"type\":\"probe-note\",\"form\":1,\"words\":\"c\"}}";
        assertEquals(
                new Probe.ProbeNoted("a\nb", Optional.of(new Probe.ProbeNote("c", Optional.empty()))),
                CODEC.decodeEvent(new EntryBytes("probe-noted", 1, Bytes.of(bytes(payload)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lines\":\"a\"",
                "\"lines\":[1]",
                "\"line\":[]",
                "\"lines\":[\"a\"],\"said\":\"a\"",
                "\"lines\":[{\"a\":1}]"
            })
    void what_an_earlier_form_could_not_hold_is_refused(String fields) {
        DocumentRejected rejected = rejected("{\"type\":\"probe-noted\",\"form\":1," + fields + "}");
        assertEquals(Code.INVALID_VALUE, rejected.code());
        assertEquals("", rejected.pointer());
    }

    @Test
    void what_stays_of_an_earlier_form_is_read_as_strictly_as_the_present_one() {
        String more = "{\"type\":\"probe-noted\",\"form\":1,\"lines\":[],\"more\":{\"a\":[1.10,true]}}";
        assertEquals(Code.UNKNOWN_FIELD, rejected(more).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "3", "4294967297", "999999999999999999"})
    void a_form_that_never_was_or_is_to_come_is_refused(String form) {
        DocumentRejected rejected = rejected("{\"type\":\"probe-noted\",\"form\":" + form + ",\"said\":\"a\"}");
        assertEquals(Code.UNKNOWN_FORM, rejected.code());
        assertEquals("/form", rejected.pointer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe-noted 3", "come-later 1"})
    void what_a_later_version_stored_is_refused_and_stays_in_the_chain(String typeAndForm) {
        String[] entry = typeAndForm.split(" ");
        String payload = "{\"type\":\"" + entry[0] + "\",\"form\":" + entry[1] + ",\"x\":1}";
        InMemoryJournal journal = new InMemoryJournal(CODEC);
        StreamId stream = AppendRequests.aDossier();
        EntryBytes later = new EntryBytes(entry[0], Integer.parseInt(entry[1]), Bytes.of(bytes(payload)));
        journal.append(
                AppendRequests.aRequest().to(stream).entries(List.of(later)).request());

        String message = assertThrows(
                        UnreadableEntry.class,
                        () -> Courtier.with(Probe.guides(), journal).dossiers().state(stream))
                .getMessage();
        assertTrue(message.startsWith("event " + typeAndForm + ": UNKNOWN_"), message);

        StoredCommit stored = journal.load(stream).orElseThrow().commits().get(0);
        assertEquals(List.of(later), stored.request().entries());
        List<ChainHash> hashes = Chain.extend(Chain.beginning(stream), 1, stored.request());
        assertEquals(stored.receipt().head(), hashes.get(hashes.size() - 1));
    }

    private static DocumentRejected rejected(String document) {
        return assertThrows(DocumentRejected.class, () -> JSON.readEvent(bytes(document)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
