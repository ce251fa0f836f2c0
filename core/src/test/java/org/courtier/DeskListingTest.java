package org.courtier;

import static org.courtier.Office.MON_2026_09_14;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.catalogue.OpenCatalogue;
import org.courtier.decision.Facet;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.GuideId;
import org.courtier.decision.Guides;
import org.courtier.decision.Mark;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;
import org.courtier.dossier.AdoptDossier;
import org.courtier.dossier.Attest;
import org.courtier.dossier.DossierMarks;
import org.courtier.dossier.DossierRules;
import org.courtier.dossier.DossierWords;
import org.courtier.dossier.LinkDossiers;
import org.courtier.dossier.OpenDossier;
import org.courtier.guide.services2024.ServicesPhase;
import org.courtier.party.Role;
import org.courtier.rule.Readings;
import org.courtier.spi.CommandId;
import org.courtier.spi.Listing;
import org.courtier.spi.Page;
import org.courtier.spi.Queries;
import org.courtier.spi.Sought;
import org.courtier.spi.StreamHead;
import org.courtier.testkit.services2024.Scene;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** What the core hands over with each append, and how it is renewed. */
class DeskListingTest {

    private final Office office = new Office();
    private final Queries queries = office.store.queries();

    private static List<StreamId> of(Queries queries, Facet facet, String value, LocalDate asOf) {
        return queries.find(StreamKind.DOSSIER, List.of(new Sought(facet, value)), asOf, Page.first(10));
    }

    private static LinkDossiers toAnother() {
        return new LinkDossiers(StreamId.dossier(UUID.randomUUID()));
    }

    @Test
    void an_opened_dossier_is_found_by_its_body_guide_and_phase_from_the_day_of_its_opening() {
        StreamId id = office.opened(Scene.CIUSSS);
        office.opened(Scene.CITY);
        assertEquals(List.of(id), of(queries, Facet.BODY, "ciusss", MON_2026_09_14));
        assertEquals(List.of(), of(queries, Facet.BODY, "ciusss", MON_2026_09_14.minusDays(1)));
        assertEquals(2, of(queries, Facet.GUIDE, "services2024", MON_2026_09_14).size());
        assertEquals(
                2,
                of(queries, Facet.PHASE, ServicesPhase.PREPARATION.name(), MON_2026_09_14)
                        .size());
    }

    @Test
    void what_is_refused_leaves_the_listing() {
        StreamId id = office.opened(Scene.CIUSSS);
        Optional<Listing> before = queries.listing(id);
        Submission answer = office.courtier
                .dossiers()
                .submit(new Command(
                        id,
                        new CommandId(UUID.randomUUID()),
                        Scene.actor("buyer", "ville", Role.CLIENT),
                        Moment.on(MON_2026_09_14),
                        Office.RECORDED,
                        toAnother()));
        assertTrue(answer instanceof Submission.Refused, answer::toString);
        assertEquals(before, queries.listing(id));
    }

    @Test
    void the_stored_listing_is_the_one_that_would_be_made_now() {
        StreamId id = office.opened(Scene.CIUSSS);
        office.submit(office.courtier.dossiers(), id, Scene.BROKER, toAnother());
        assertEquals(Optional.of(office.courtier.dossiers().listing(id)), queries.listing(id));
    }

    @Test
    void a_listing_that_was_made_under_another_catalogue_is_renewed() {
        List<StreamId> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(office.opened(Scene.CIUSSS));
        }
        ids.sort(null);
        Desk<?> dossiers = office.courtier.dossiers();
        assertEquals(List.of(), dossiers.relist(queries, Page.first(10)));
        office.submit(
                office.courtier.catalogue(),
                Courtier.CATALOGUE,
                Scene.BROKER,
                new OpenCatalogue(List.of(new GuideId("services2024-catalogue")), Readings.defaults()));
        assertEquals(ids.subList(0, 2), dossiers.relist(queries, Page.first(2)));
        assertEquals(ids.subList(2, 5), dossiers.relist(queries, Page.first(100)));
        assertEquals(List.of(), dossiers.relist(queries, Page.first(10)));
        for (StreamId id : ids) {
            assertEquals(Optional.of(dossiers.listing(id)), queries.listing(id));
        }
    }

    @Test
    void a_listing_that_was_made_under_another_calendar_is_renewed() {
        StreamId id = office.opened(Scene.CIUSSS);
        Courtier other = office.courtier.calendars(QuebecCalendars.civilProcedure());
        assertEquals(List.of(id), other.dossiers().relist(queries, Page.first(10)));
        assertEquals(List.of(), other.dossiers().relist(queries, Page.first(10)));
        assertEquals(List.of(id), office.courtier.dossiers().relist(queries, Page.first(10)));
    }

    @Test
    void a_listing_that_was_made_under_other_rules_is_renewed() {
        StreamId id = office.opened(Scene.CIUSSS);
        Courtier more = Courtier.with(Guides.of(ShippedGuides.all().all().get(0), ours()), office.journal);
        assertEquals(List.of(id), more.dossiers().relist(queries, Page.first(10)));
    }

    @Test
    void a_listing_that_was_lost_is_built_again() {
        StreamId id = office.opened(Scene.CIUSSS);
        Optional<Listing> before = queries.listing(id);
        StreamHead head = office.journal.head(id).orElseThrow();
        assertTrue(queries.renew(head, Listing.NONE));
        assertEquals(List.of(), of(queries, Facet.BODY, "ciusss", MON_2026_09_14));
        assertEquals(List.of(id), office.courtier.dossiers().relist(queries, Page.first(10)));
        assertEquals(before, queries.listing(id));
    }

    @Test
    void a_listing_that_was_changed_behind_the_library_s_back_differs_and_is_renewed_by_name() {
        StreamId id = office.opened(Scene.CIUSSS);
        Listing right = queries.listing(id).orElseThrow();
        Listing wrong = new Listing(List.of(), List.of(), right.edition());
        queries.renew(office.journal.head(id).orElseThrow(), wrong);
        assertEquals(right, office.courtier.dossiers().listing(id));
        assertEquals(List.of(), office.courtier.dossiers().relist(queries, Page.first(10)));
        assertTrue(office.courtier.dossiers().relist(queries, id));
        assertEquals(Optional.of(right), queries.listing(id));
    }

    @Test
    void a_history_that_does_not_exist_is_not_listed() {
        StreamId nobody = StreamId.dossier(UUID.randomUUID());
        assertFalse(office.courtier.dossiers().relist(queries, nobody));
        assertEquals(Optional.empty(), queries.listing(nobody));
    }

    @Test
    void a_guide_of_another_module_is_listed_by_its_own_words() {
        Office another = new Office(Guides.of(ours()));
        StreamId id = StreamId.dossier(new UUID(0, 9));
        another.submit(
                another.courtier.dossiers(),
                id,
                Scene.BUYER,
                new OpenDossier("2026-0147", Scene.CIUSSS, List.of(new GuideId("ours")), Readings.defaults()));
        assertEquals(List.of(id), of(another.store.queries(), Facet.CATEGORY, "OURS", MON_2026_09_14));
        assertEquals(List.of(id), of(another.store.queries(), Facet.BODY, "ciusss", MON_2026_09_14));
    }

    private static Guide ours() {
        return Guide.named("ours", Text.same("Ours"))
                .inForceFrom(Scene.MON_2025_01_06)
                .words(DossierWords.words())
                .chapter(DossierRules.over(List.of(), List.of()))
                .chapter(Guard.by(
                        List.of(OpenDossier.class, AdoptDossier.class, Attest.class),
                        List.of(Role.CLIENT),
                        Text.same("The client opens its file."),
                        "ours.opened-by"))
                .listing(s -> {
                    List<Mark> marks = new ArrayList<>(DossierMarks.in(s));
                    marks.add(Mark.from(MON_2026_09_14, Facet.CATEGORY, "OURS"));
                    return marks;
                })
                .build();
    }
}
