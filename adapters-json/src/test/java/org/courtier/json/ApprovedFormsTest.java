package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Correct;
import org.courtier.decision.Corrections;
import org.courtier.decision.EntryCorrected;
import org.courtier.decision.Event;
import org.courtier.decision.Frame;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Irregularities;
import org.courtier.decision.IrregularityNoted;
import org.courtier.decision.Opened;
import org.courtier.decision.Parts;
import org.courtier.decision.ReadingChanged;
import org.courtier.decision.StreamId;
import org.courtier.decision.Vocabulary;
import org.courtier.json.Probe.Shape;
import org.courtier.money.Estimate;
import org.courtier.money.Money;
import org.courtier.money.Quantity;
import org.courtier.money.TaxBasis;
import org.courtier.money.UnitPrice;
import org.courtier.party.LegalForm;
import org.courtier.party.OrganisationId;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.spi.CommandId;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedFormsTest {

    private static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    private static final Moment AT_14_30 = Moment.at(MON_2026_11_02, LocalTime.of(14, 30));
    private static final UUID SOME = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final ReadingChoice CHOICE = new ReadingChoice(new RuleKey("probe.same-day"), "MET");

    @Test
    void every_action_and_event_is_read_and_written_as_approved() {
        assertEquals(
                List.of(),
                ApprovedForms.of(Probe.guides(), ApprovedFormsTest::example).check());
    }

    @Test
    void a_word_without_a_file_is_named(@TempDir Path folder) {
        List<String> wrong = ApprovedForms.in(folder, Probe.guides(), ApprovedFormsTest::example)
                .check(false);
        assertTrue(
                wrong.contains("opened.v1.json: missing; approve it with -Dcourtier.approve=true and an example"),
                wrong.toString());
    }

    @Test
    void missing_files_are_written_and_others_left_alone(@TempDir Path folder) throws IOException {
        Path note = folder.resolve("probe-note.v3.json");
        Files.writeString(note, "{\"type\":\"probe-note\",\"form\":3, \"said\":\"a\"}\n");
        List<String> wrong = ApprovedForms.in(folder, Probe.guides(), ApprovedFormsTest::example)
                .check(true);
        assertEquals(
                List.of("probe-note.v3.json: is now written as {\"type\":\"probe-note\",\"form\":3,\"said\":\"a\"}"),
                wrong);
        assertTrue(Files.readString(note).contains("3, "));
    }

    @Test
    void a_file_of_an_earlier_form_must_be_read(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("probe-note.v1.json"), "{\"type\":\"probe-note\",\"form\":1,\"text\":\"a\"}");
        List<String> wrong = ApprovedForms.in(folder, Probe.guides(), ApprovedFormsTest::example)
                .check(true);
        assertEquals(1, wrong.size());
        assertTrue(wrong.get(0).startsWith("probe-note.v1.json: INVALID_VALUE"), wrong.toString());
    }

    @Test
    void a_type_of_a_sealed_family_that_no_word_names_is_found(@TempDir Path folder) {
        String words = "event|Heard|heard|1|Entendu|Heard\n";
        byte[] file = words.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        Guide guide = Guide.named("family", Text.of("Famille", "Family"))
                .inForceFrom(MON_2026_11_02)
                .words(Vocabulary.read(new ByteArrayInputStream(file), List.of(Heard.class)))
                .build();
        List<String> wrong = ApprovedForms.in(folder, Guides.of(guide), type -> Optional.empty())
                .check(false);
        assertTrue(wrong.contains("Seen: no word names it"), wrong.toString());
        assertTrue(wrong.stream().noneMatch(w -> w.startsWith("Heard")), wrong.toString());
    }

    public sealed interface Family extends Event {}

    public record Heard() implements Family {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    public record Seen() implements Family {
        @Override
        public Parts applyTo(Parts before) {
            return before;
        }
    }

    private static Optional<Object> example(Class<?> type) {
        return examples().filter(e -> e.getClass() == type).findFirst();
    }

    private static Stream<Object> examples() {
        Probe.ProbeNote note = new Probe.ProbeNote("Vu au comptoir, « été »", Optional.of(3));
        Probe.ProbeNoted noted = new Probe.ProbeNoted("Vu", Optional.of(note));
        Fact fact =
                new Fact("closing", Text.of("Date limite", "Closing"), Text.of("2 novembre 2026", "November 2, 2026"));
        return Stream.of(
                new Opened(List.of(new GuideId("probe")), new Readings(List.of(CHOICE)), AT_14_30),
                new ReadingChanged(CHOICE, "Avis juridique", Moment.on(MON_2026_11_02)),
                new IrregularityNoted(
                        new RuleKey("probe.sending.window"),
                        List.of(fact),
                        Text.of("plus tard", "later"),
                        Moment.on(MON_2026_11_02)),
                new EntryCorrected(2, List.of(noted), "Mauvais dossier", AT_14_30),
                new Correct(2, note, "Mauvais dossier"),
                note,
                noted,
                new Probe.ProbeNothing(),
                new Probe.Noticed(AT_14_30),
                new Frame(List.of(new GuideId("probe")), Readings.defaults(), AT_14_30),
                new Irregularities(List.of()),
                new Corrections(List.of()),
                everything());
    }

    private static Probe.ProbeEverything everything() {
        return new Probe.ProbeEverything(
                new Probe.Texts(
                        "a \"b\" \\ \n \u0001 é \uD83D\uDE00",
                        Optional.of(""),
                        List.of("x", "y"),
                        Text.of("oui", "yes"),
                        Optional.of(new Probe.Noticed(AT_14_30))),
                new Probe.Times(
                        MON_2026_11_02,
                        LocalTime.of(9, 0),
                        Instant.parse("2026-11-02T19:30:00.000001Z"),
                        Period.ofYears(3),
                        Moment.on(MON_2026_11_02),
                        List.of(new Window(MON_2026_11_02, MON_2026_11_02.plusDays(7)))),
                new Probe.Numbers(
                        -1,
                        999_999_999_999_999_999L,
                        true,
                        new BigDecimal("1.10"),
                        Money.ofCents(123_450),
                        UnitPrice.parse("0.0125"),
                        Quantity.parse("37.5"),
                        Optional.of(new Estimate(Money.ofCents(10_000_000), TaxBasis.BEFORE_TAXES))),
                new Probe.Parties(
                        Probe.anActor(),
                        new PublicBody(new OrganisationId("ciusss"), "CIUSSS", List.of(Regime.RCTI, Regime.LCOP)),
                        new SupplierId("1140000000"),
                        LegalForm.SOLE_PROPRIETOR,
                        new GuideId("probe"),
                        StreamId.dossier(SOME),
                        new CommandId(SOME),
                        Rulebook.shipped().row(new RowId("P-162")).citation()),
                new Probe.Choices(
                        Probe.Stage.SECOND,
                        Probe.Proof.SEEN,
                        new Shape.Point(),
                        List.of(new Shape.Square(Quantity.of(2), Optional.of(new Shape.Point()))),
                        new RowId("P-162"),
                        List.of(new RuleKey("probe.a"))));
    }
}
