package org.courtier;

import static org.courtier.Office.MON_2026_09_14;
import static org.courtier.Office.RECORDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.OpenCatalogue;
import org.courtier.decision.Action;
import org.courtier.decision.Correct;
import org.courtier.decision.GuideId;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.DossierSetting;
import org.courtier.dossier.LinkDossiers;
import org.courtier.dossier.OpenDossier;
import org.courtier.party.SupplierId;
import org.courtier.rule.Readings;
import org.courtier.spi.ChainHash;
import org.courtier.spi.CommandId;
import org.courtier.spi.CommandReused;
import org.courtier.spi.JournalCorrupted;
import org.courtier.spi.StreamHead;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a desk reads of the journal, and what it need not read again. */
class DeskReadsTest {

    private static final int SUPPLIERS = 20;

    private final Office office = new Office();
    private final Desk<Dossier> dossiers = office.courtier.dossiers();
    private final Desk<Catalogue> catalogue = office.courtier.catalogue();

    @BeforeEach
    void aCatalogue() {
        office.submit(
                catalogue,
                Courtier.CATALOGUE,
                Scene.BROKER,
                new OpenCatalogue(List.of(new GuideId("services2024-catalogue")), Readings.defaults()));
        for (int i = 1; i < SUPPLIERS; i++) {
            registered("s-" + i);
        }
    }

    private void registered(String supplier) {
        office.submit(catalogue, Courtier.CATALOGUE, Scene.BROKER, Scene.aRegistrationOf(new SupplierId(supplier)));
    }

    private static Action link() {
        return new LinkDossiers(StreamId.dossier(UUID.randomUUID()));
    }

    @Test
    void the_catalogue_is_read_once_however_many_commands_follow() {
        Courtier fresh = office.newcomer();
        long loads = office.journal.loads(Courtier.CATALOGUE);
        int decoded = office.codec.decodedEvents();
        int added = 0;
        for (int i = 0; i < 10; i++) {
            StreamId id = StreamId.dossier(new UUID(1, i));
            for (Action action : List.of(opening(), link(), link())) {
                added += office.submit(fresh.dossiers(), id, Scene.BUYER, action)
                        .outcome()
                        .events()
                        .size();
            }
            assertEquals(0, office.journal.loads(id));
        }
        assertEquals(loads + 1, office.journal.loads(Courtier.CATALOGUE));
        assertEquals(decoded + SUPPLIERS + added, office.codec.decodedEvents());
    }

    @Test
    void what_was_kept_after_an_append_is_what_is_read_from_the_journal() {
        StreamId id = office.opened(Scene.CIUSSS);
        office.submit(dossiers, id, Scene.BUYER, link());
        office.submit(dossiers, id, Scene.BUYER, new Correct(2, link(), Optional.empty(), "mauvais dossier"));
        office.submit(dossiers, id, Scene.BUYER, link());
        assertEquals(office.newcomer().dossiers().state(id), dossiers.state(id));
    }

    private static Action opening() {
        return new OpenDossier("2026-0147", Scene.CIUSSS, List.of(new GuideId("services2024")), Readings.defaults());
    }

    @Test
    void a_catalogue_that_has_grown_decides_by_its_new_version() {
        StreamId id = office.opened(Scene.CIUSSS);
        long loads = office.journal.loads(Courtier.CATALOGUE);
        registered("another");
        office.submit(dossiers, id, Scene.BUYER, link());
        assertEquals(List.of(SUPPLIERS - 1, SUPPLIERS), suppliersSeen(dossiers, id));
        assertEquals(
                List.of(SUPPLIERS - 1, SUPPLIERS),
                suppliersSeen(office.newcomer().dossiers(), id));
        assertEquals(loads + 2, office.journal.loads(Courtier.CATALOGUE));
    }

    /** Gives how many suppliers the catalogue held in the setting of each decision. */
    private static List<Integer> suppliersSeen(Desk<Dossier> desk, StreamId id) {
        return desk.history(id).commits().stream()
                .map(c -> ((DossierSetting) c.setting()).catalogue().suppliers().size())
                .toList();
    }

    @Test
    void a_dossier_that_has_not_changed_is_not_read_again() {
        StreamId id = office.opened(Scene.CIUSSS);
        dossiers.state(id);
        long loads = office.journal.loads(id);
        dossiers.duties(id, MON_2026_09_14);
        dossiers.possible(id, Scene.BUYER, Moment.on(MON_2026_09_14));
        dossiers.state(id);
        assertEquals(loads, office.journal.loads(id));
    }

    @Test
    void a_dossier_that_somebody_else_changed_is_read_again() {
        StreamId id = office.opened(Scene.CIUSSS);
        dossiers.state(id);
        office.submit(office.newcomer().dossiers(), id, Scene.BUYER, link());
        assertEquals(
                1,
                dossiers.state(id)
                        .find(DossierFile.class)
                        .orElseThrow()
                        .linked()
                        .size());
    }

    @Test
    void of_many_dossiers_those_asked_for_longest_ago_are_read_again() {
        List<StreamId> ids = IntStream.range(0, 257)
                .mapToObj(n -> office.opened(StreamId.dossier(new UUID(2, n)), Scene.CIUSSS))
                .toList();
        ids.forEach(dossiers::state);
        long first = office.journal.loads(ids.get(0));
        long last = office.journal.loads(ids.get(256));
        dossiers.state(ids.get(256));
        dossiers.state(ids.get(0));
        assertEquals(last, office.journal.loads(ids.get(256)));
        assertEquals(first + 1, office.journal.loads(ids.get(0)));
    }

    @Test
    void a_history_that_did_not_end_with_the_hash_that_is_named_is_damaged() {
        StreamId id = office.opened(Scene.CIUSSS);
        StreamHead forged = new StreamHead(id, 1, ChainHash.ofHex("ab".repeat(32)));
        assertThrows(JournalCorrupted.class, () -> dossiers.state(forged));
    }

    @Test
    void a_repeated_command_is_known_though_the_rules_would_now_refuse_it() {
        Command opening = new Command(
                StreamId.dossier(new UUID(3, 1)),
                new CommandId(new UUID(3, 2)),
                Scene.BUYER,
                Moment.on(MON_2026_09_14),
                RECORDED,
                opening());
        Submission.Recorded first = assertInstanceOf(Submission.Recorded.class, dossiers.submit(opening));
        assertEquals(new Submission.Repeated(first.receipt()), dossiers.submit(opening));
        Command reused = new Command(opening.stream(), opening.id(), Scene.BUYER, opening.happened(), RECORDED, link());
        assertThrows(CommandReused.class, () -> dossiers.submit(reused));
    }

    @Test
    void a_history_is_given_as_it_was_known_at_an_instant() {
        StreamId id = office.opened(Scene.CIUSSS);
        for (int second = 10; second <= 30; second += 10) {
            office.submit(dossiers, id, Scene.BUYER, RECORDED.plusSeconds(second), link());
        }
        assertEquals(0, known(id, RECORDED.minusNanos(1_000)));
        assertEquals(1, known(id, RECORDED));
        assertEquals(2, known(id, RECORDED.plusSeconds(10)));
        assertEquals(2, known(id, RECORDED.plusSeconds(20).minusNanos(1_000)));
        assertEquals(4, known(id, RECORDED.plusSeconds(9_999)));
    }

    private int known(StreamId id, Instant at) {
        return dossiers.history(id, at).commits().size();
    }
}
