package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.PriceRequestScene.MON_2026_10_19;
import static org.courtier.guide.services2024.PriceRequestScene.TUE_2026_10_20;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BOREAL;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Facet;
import org.courtier.decision.Mark;
import org.courtier.dossier.EndDossier;
import org.courtier.dossier.EndKind;
import org.courtier.pricing.Choice;
import org.courtier.solicitation.Solicitation;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;
import org.junit.jupiter.api.Test;

/** By what a dossier of this guide is found among many. */
class ServicesMarksTest {

    private static List<Mark> marks(Play play) {
        return play.kernel().marks(play.dossier(), play.setting());
    }

    private static List<String> phases(Play play) {
        return marks(play).stream()
                .filter(m -> m.facet() == Facet.PHASE)
                .map(m -> m.value() + " " + m.first() + " "
                        + m.last().map(LocalDate::toString).orElse("…"))
                .toList();
    }

    private static List<String> values(Play play, Facet facet) {
        return marks(play).stream()
                .filter(m -> m.facet() == facet)
                .map(Mark::value)
                .toList();
    }

    @Test
    void before_its_opening_a_dossier_bears_no_mark() {
        assertEquals(List.of(), marks(Scene.anEmptyDossier()));
    }

    @Test
    void an_opened_dossier_is_marked_with_its_guide_its_body_and_its_phase() {
        assertEquals(
                List.of(
                        Mark.from(MON_2026_09_14, Facet.GUIDE, "services2024"),
                        Mark.from(MON_2026_09_14, Facet.BODY, "ciusss"),
                        Mark.from(MON_2026_09_14, Facet.PHASE, "PREPARATION")),
                marks(Scene.anOpenedDossier()));
    }

    @Test
    void a_sent_request_is_open_to_its_closing_and_analysed_from_the_day_after() {
        Play sent = PriceRequestScene.aSentRequestTo(List.of(AURORE, BOREAL));
        LocalDate on = sent.part(Solicitation.class).sent().date();
        LocalDate closing = sent.part(Solicitation.class).closing().date();
        assertEquals(
                List.of(
                        "PREPARATION " + MON_2026_09_14 + " " + on.minusDays(1),
                        "SOLICITATION " + on + " " + closing,
                        "SELECTION " + closing.plusDays(1) + " …"),
                phases(sent));
        assertEquals(List.of("aurore", "boreal"), values(sent, Facet.SUPPLIER));
        assertEquals(List.of(), values(sent, Facet.RETAINED));
    }

    @Test
    void the_categories_of_the_need_are_marks() {
        Play ready = PriceRequestScene.aReadyRequest();
        assertEquals(
                ready.part(Need.class).categories().stream().map(Enum::name).toList(), values(ready, Facet.CATEGORY));
    }

    @Test
    void a_chosen_supplier_is_retained() {
        assertEquals(
                List.of(Concluding.aChosenSupplier()
                        .part(Choice.class)
                        .retained()
                        .value()),
                values(Concluding.aChosenSupplier(), Facet.RETAINED));
    }

    @Test
    void an_ended_dossier_is_in_its_last_phase_whatever_was_to_come() {
        Play ended = PriceRequestScene.aSentRequestTo(List.of(AURORE))
                .on(TUE_2026_10_06)
                .does(new EndDossier(EndKind.values()[0], "besoin disparu"));
        List<String> phases = phases(ended);
        assertEquals("ENDED " + TUE_2026_10_06 + " …", phases.get(phases.size() - 1));
        assertEquals(3, phases.size());
    }

    @Test
    void a_phase_that_begins_on_the_day_of_the_next_is_left_out() {
        Mark one = Mark.from(MON_2026_10_19, Facet.PHASE, "ONE");
        Mark two = Mark.from(MON_2026_10_19, Facet.PHASE, "TWO");
        Mark three = Mark.from(TUE_2026_10_20, Facet.PHASE, "THREE");
        Mark twoOnMonday = new Mark(Facet.PHASE, "TWO", MON_2026_10_19, Optional.of(MON_2026_10_19));
        assertEquals(List.of(twoOnMonday, three), Mark.succeeding(List.of(one, two, three)));
        assertEquals(List.of(two), Mark.succeeding(List.of(three, one, two)));
        assertEquals(List.of(), Mark.succeeding(List.of()));
    }

    @Test
    void the_day_asked_changes_nothing() {
        Play sent = PriceRequestScene.aSentRequestTo(List.of(AURORE));
        assertEquals(marks(sent), marks(sent.at(Moment.on(LocalDate.of(2099, 12, 31)))));
    }
}
