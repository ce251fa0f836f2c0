package org.courtier.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Event;
import org.courtier.decision.Grounds;
import org.courtier.decision.GuideId;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.spi.Bytes;
import org.courtier.spi.EntryBytes;
import org.courtier.text.Text;

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

    private static final ReadingChoice CHOICE = new ReadingChoice(new RuleKey("probe.reading"), "LATER");

    /** Gives every way in. */
    static List<Entrance> all() {
        Json json = new Json(Probe.guides());
        return List.of(
                new Entrance(
                        "action",
                        approved("probe-everything.v1", "probe-note.v3", "probe-nothing.v1", "correct.v1"),
                        json::readAction,
                        v -> json.writeAction((Action) v)),
                new Entrance(
                        "event",
                        approved("probe-noted.v2", "opened.v1", "entry-corrected.v1", "irregularity-noted.v1"),
                        json::readEvent,
                        v -> json.writeEvent((Event) v)),
                new Entrance(
                        "entry",
                        approved("entry-corrected.v1"),
                        d -> json.readEvent(new EntryBytes("entry-corrected", 1, Bytes.of(d))),
                        v -> json.writeEvent((Event) v)),
                new Entrance(
                        "grounds",
                        List.of(json.writeGrounds(grounds())),
                        json::readGrounds,
                        v -> json.writeGrounds((Grounds) v)),
                new Entrance(
                        "findings",
                        List.of(json.writeFindings(findings())),
                        json::readFindings,
                        v -> json.writeFindings(all(v))));
    }

    private static List<byte[]> approved(String... names) {
        return Stream.of(names)
                .map(name -> Documents.approved(name + ".json").strip().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Finding> all(Object findings) {
        return ((List<?>) findings).stream().<Finding>map(Finding.class::cast).toList();
    }

    private static Grounds grounds() {
        return new Grounds(
                "0.1",
                List.of(new GuideId("probe")),
                new Readings(List.of(CHOICE)),
                Probe.anActor(),
                Moment.at(LocalDate.of(2026, 11, 2), LocalTime.of(14, 30)),
                Instant.parse("2026-11-02T19:31:02.123456Z"),
                "interpretation-act",
                Optional.of(new Grounds.StreamVersion(
                        new StreamId(StreamKind.CATALOGUE, new UUID(1, 2)), 12, "00ff".repeat(16))),
                List.of(new Grounds.ReferenceVersion("probe.tariff", Optional.of("2026"))),
                List.of("contract 1", "contract é"));
    }

    private static List<Finding> findings() {
        Basis basis = new Basis(
                new RuleKey("probe.rule"),
                Text.of("Le délai est d’au moins 10 jours.", "The period is at least 10 days."),
                Rulebook.shipped().rows().stream()
                        .limit(2)
                        .map(r -> r.citation())
                        .toList(),
                List.of(CHOICE));
        Fact fact = Fact.of("closing", LocalDate.of(2026, 11, 2));
        Text pass = Text.of("le 16 novembre", "November 16");
        return List.of(
                new Finding.Breach(basis, List.of(fact), pass),
                new Finding.Irregularity(basis, List.of(fact, fact), pass),
                new Finding.Recommendation(basis, List.of()),
                new Finding.Gap(basis, List.of(fact)));
    }
}
