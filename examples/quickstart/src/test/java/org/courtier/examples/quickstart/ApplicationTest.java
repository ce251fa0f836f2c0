package org.courtier.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.courtier.Command;
import org.courtier.Courtier;
import org.courtier.Desk;
import org.courtier.ShippedGuides;
import org.courtier.Submission;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Outcome;
import org.courtier.decision.Possibility;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.OpenDossier;
import org.courtier.dossier.SuspendDossier;
import org.courtier.guide.services2024.LowestPrice;
import org.courtier.guide.services2024.RequestExtension;
import org.courtier.jdbc.JdbcJournal;
import org.courtier.json.DocumentRejected;
import org.courtier.json.Json;
import org.courtier.json.JsonCodec;
import org.courtier.party.Actor;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.Expected;
import org.courtier.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** What an application writes, on a SQLite file, and what it gets for bad input. */
class ApplicationTest {

    private static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);
    private static final Moment WHEN = Moment.on(MON_2026_09_14);
    private static final Instant RECORDED = Instant.parse("2026-09-14T21:00:00Z");
    private static final PublicBody CIUSSS = new PublicBody(new OrganisationId("ciusss"), "CIUSSS", List.of());
    private static final Actor BUYER = Actor.of(new PersonRef("p-17"), CIUSSS.id(), Role.CLIENT);
    private static final StreamId ID = StreamId.dossier(new UUID(0, 147));
    private static final OpenDossier OPEN =
            new OpenDossier("2026-0147", CIUSSS, List.of(new GuideId("services2024")), Readings.defaults());

    private final Guides guides = ShippedGuides.all();

    @TempDir
    Path folder;

    private Desk<Dossier> dossiers;

    @BeforeEach
    void wire() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("courtier.db"));
        dossiers = Courtier.with(guides, JdbcJournal.standalone(source, new JsonCodec(guides)))
                .calendars(QuebecCalendars.interpretationAct())
                .references(References2026.all())
                .dossiers();
    }

    private static Command command(int number, Action action) {
        return new Command(ID, new CommandId(new UUID(7, number)), BUYER, WHEN, RECORDED, action);
    }

    @Test
    void a_body_that_the_list_does_not_name_is_refused_and_nothing_is_written() {
        Submission.Refused refused = assertInstanceOf(Submission.Refused.class, dossiers.submit(command(1, OPEN)));
        assertTrue(refused.findings().stream()
                .anyMatch(f -> f.citations().toString().contains("P-037")));
        assertEquals(List.of(), dossiers.history(ID).commits());
    }

    @Test
    void a_repeated_command_gives_the_first_receipt_and_a_reused_one_is_an_error() {
        Submission.Recorded first = opened();
        Submission.Repeated again = assertInstanceOf(Submission.Repeated.class, dossiers.submit(opening(1)));
        assertEquals(first.receipt(), again.receipt());
        assertThrows(CommandReused.class, () -> dossiers.submit(command(1, new SuspendDossier("pause"))));
        assertEquals(1, dossiers.history(ID).commits().size());
    }

    @Test
    void a_stale_version_is_overtaken_and_shows_what_came_since() {
        Submission.Recorded first = opened();
        dossiers.submit(eligible(2, new SuspendDossier("pause")));
        Submission.Overtaken overtaken = assertInstanceOf(
                Submission.Overtaken.class,
                dossiers.submit(eligible(3, new SuspendDossier("encore"))
                        .expecting(new Expected.Exactly(
                                first.receipt().toVersion(), first.receipt().head()))));
        assertEquals(1, overtaken.since().size());
        assertEquals(2, dossiers.history(ID).commits().size());
    }

    @Test
    void considering_leaves_no_trace_and_possibilities_duties_and_answers_are_given() {
        opened();
        assertInstanceOf(Outcome.Refused.class, dossiers.consider(eligible(9, new RequestExtension("vacances"))));
        assertEquals(1, dossiers.history(ID).commits().size());
        List<Possibility> possible = dossiers.possible(ID, ELIGIBLE_BUYER, WHEN);
        assertTrue(possible.stream().anyMatch(Possibility::open));
        assertTrue(possible.stream().anyMatch(p -> p.status() == Possibility.Status.PROHIBITED));
        assertEquals(
                Answer.Status.NOT_KNOWN,
                dossiers.ask(ID, new LowestPrice(), WHEN).status());
        dossiers.duties(ID, MON_2026_09_14)
                .forEach(d -> assertFalse(d.sentence(Language.FRENCH).isBlank()));
        assertTrue(dossiers.state(ID).find(DossierFile.class).isPresent());
        assertTrue(dossiers.replay(ID, 1).exact());
    }

    @Test
    void an_unknown_type_field_or_form_in_JSON_names_the_place() {
        assertEquals("/type", rejected("{\"type\":\"fly\",\"form\":1}").pointer());
        assertEquals(
                "/form",
                rejected("{\"type\":\"suspend-dossier\",\"form\":9,\"reason\":\"x\"}")
                        .pointer());
        assertEquals(
                "/colour",
                rejected("{\"type\":\"suspend-dossier\",\"form\":1,\"reason\":\"x\",\"colour\":1}")
                        .pointer());
    }

    private static final PublicBody ELIGIBLE =
            new PublicBody(new OrganisationId("ciusss-estuaire"), "CIUSSS de l'Estuaire", List.of());
    private static final Actor ELIGIBLE_BUYER = Actor.of(new PersonRef("p-17"), ELIGIBLE.id(), Role.CLIENT);

    private Submission.Recorded opened() {
        return assertInstanceOf(Submission.Recorded.class, dossiers.submit(opening(1)));
    }

    private static Command opening(int number) {
        return eligible(number, new OpenDossier("2026-0147", ELIGIBLE, OPEN.guides(), OPEN.readings()));
    }

    private static Command eligible(int number, Action action) {
        return new Command(ID, new CommandId(new UUID(7, number)), ELIGIBLE_BUYER, WHEN, RECORDED, action);
    }

    private DocumentRejected rejected(String document) {
        return assertThrows(
                DocumentRejected.class, () -> new Json(guides).readAction(document.getBytes(StandardCharsets.UTF_8)));
    }
}
