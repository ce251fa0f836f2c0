package org.courtier.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.courtier.Command;
import org.courtier.ShippedGuides;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.Possibility;
import org.courtier.decision.Question;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.decision.Word;
import org.courtier.dossier.Dossier;
import org.courtier.rule.Finding;
import org.courtier.rule.Row;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.EntryBytes;
import org.courtier.spi.Expected;

/**
 * A way in for bytes from outside.
 *
 * @param name what is read there
 * @param examples documents that it accepts
 * @param reading takes the bytes
 * @param writing gives the bytes of a value again
 */
record Entrance(
        String name, List<byte[]> examples, Function<byte[], Object> reading, Function<Object, byte[]> writing) {

    private static final Json PROBE = new Json(Probe.guides());
    private static final Json SHIPPED = new Json(ShippedGuides.all());

    /** Gives every way in. */
    static List<Entrance> all() {
        return List.of(
                of("action", examples(probes(Word.Kind.ACTION)), PROBE::readAction, Action.class, PROBE::writeAction),
                of("event", examples(probes(Word.Kind.EVENT)), PROBE::readEvent, Event.class, PROBE::writeEvent),
                of("entry", List.of(bytes("entry-corrected.v1")), Entrance::readEntry, Event.class, PROBE::writeEvent),
                of(
                        "shipped action",
                        examples(shipped(Word.Kind.ACTION)),
                        SHIPPED::readAction,
                        Action.class,
                        SHIPPED::writeAction),
                of(
                        "shipped event",
                        examples(shipped(Word.Kind.EVENT)),
                        SHIPPED::readEvent,
                        Event.class,
                        SHIPPED::writeEvent),
                new Entrance(
                        "question",
                        List.of(bytes("questions/reply-window.v1")),
                        SHIPPED::readQuestion,
                        question -> SHIPPED.writeQuestion((Question<?>) question)),
                of("command", List.of(command()), SHIPPED::readCommand, Command.class, SHIPPED::writeCommand),
                of("dossier", document("dossier"), SHIPPED::readDossier, Dossier.class, SHIPPED::writeDossier),
                of(
                        "catalogue",
                        document("catalogue"),
                        SHIPPED::readCatalogue,
                        Catalogue.class,
                        SHIPPED::writeCatalogue),
                of(
                        "certificate",
                        document("certificate"),
                        SHIPPED::readCertificate,
                        Certificate.class,
                        SHIPPED::writeCertificate),
                of("grounds", document("grounds"), SHIPPED::readGrounds, Grounds.class, SHIPPED::writeGrounds),
                ofMany("findings", SHIPPED::readFindings, Finding.class, SHIPPED::writeFindings),
                ofMany("duties", SHIPPED::readDuties, Duty.class, SHIPPED::writeDuties),
                ofMany("possibilities", SHIPPED::readPossibilities, Possibility.class, SHIPPED::writePossibilities),
                ofMany("rule-rows", SHIPPED::readRows, Row.class, SHIPPED::writeRows));
    }

    private static <T> Entrance of(
            String name,
            List<byte[]> examples,
            Function<byte[], T> reading,
            Class<T> type,
            Function<T, byte[]> writing) {
        return new Entrance(name, examples, reading::apply, value -> writing.apply(type.cast(value)));
    }

    private static <T> Entrance ofMany(
            String name, Function<byte[], List<T>> reading, Class<T> type, Function<List<T>, byte[]> writing) {
        return new Entrance(
                name,
                document(name),
                reading::apply,
                all -> writing.apply(((List<?>) all).stream().<T>map(type::cast).toList()));
    }

    /** An entry never holds more than {@link Bytes#MOST}, so that a longer payload is refused before it is read. */
    private static Event readEntry(byte[] payload) {
        if (payload.length > Bytes.MOST) {
            throw new DocumentRejected(DocumentRejected.Code.TOO_LARGE, Place.START, "");
        }
        return PROBE.readEvent(new EntryBytes("entry-corrected", 1, Bytes.of(payload)));
    }

    private static List<Word> probes(Word.Kind kind) {
        return Probe.guides().vocabulary().words(kind);
    }

    /** The kernel's words are among the probe's, whose values their examples hold. */
    private static List<Word> shipped(Word.Kind kind) {
        List<Word> probes = probes(kind);
        return ShippedGuides.all().vocabulary().words(kind).stream()
                .filter(word -> probes.stream().noneMatch(p -> p.type() == word.type()))
                .toList();
    }

    /** Gives the approved examples of words. */
    private static List<byte[]> examples(List<Word> words) {
        return words.stream()
                .map(word -> bytes(word.wire() + ".v" + word.form()))
                .toList();
    }

    private static List<byte[]> document(String name) {
        return List.of(bytes("documents/" + name + ".v1"));
    }

    private static byte[] command() {
        return SHIPPED.writeCommand(new Command(
                new StreamId(StreamKind.DOSSIER, new UUID(1, 2)),
                new CommandId(new UUID(3, 4)),
                Probe.anActor(),
                Moment.on(LocalDate.of(2026, 11, 2)),
                Instant.parse("2026-11-02T19:31:02.123456Z"),
                SHIPPED.readAction(bytes("draw-up-price-request.v1")),
                Optional.of(new Expected.Exactly(4, ChainHash.ofHex("00ff".repeat(16))))));
    }

    private static byte[] bytes(String name) {
        return Documents.approved(name + ".json").strip().getBytes(StandardCharsets.UTF_8);
    }
}
