package org.courtier.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.courtier.decision.Small.DefineNeed;
import org.courtier.decision.Small.SkipNeed;
import org.courtier.decision.probe.Story;
import org.courtier.party.Role;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** What a guide refuses to be built with. */
class GuideTest {

    static String refusal(Rule... rules) {
        Guide.Builder builder = Story.guide().chapter(rules);
        return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    }

    static Guard by(String key, String row) {
        return Guard.by(DefineNeed.class, List.of(Role.CLIENT), key, row);
    }

    @Test
    void two_rules_of_one_key() {
        assertEquals(
                "guide probe has two rules of the key probe.a",
                refusal(by("probe.a", "P-148"), by("probe.a", "P-149")));
    }

    @Test
    void a_row_that_no_register_holds() {
        assertTrue(refusal(by("probe.a", "P-999")).contains("P-999"));
    }

    @Test
    void an_action_of_which_it_does_not_say_who_may_do_it() {
        assertEquals(
                "guide probe has rules for SkipNeed but does not say who may do it",
                refusal(Guard.never(SkipNeed.class, Text.same("-"), "probe.a", "P-163")));
    }

    @Test
    void words_whose_earlier_form_nobody_can_read() {
        Vocabulary words = Story.words(List.of(SkipNeed.class), "action|SkipNeed|skip-need|3|Passer|Skip")
                .upcasting(SkipNeed.class, 1, former -> former);
        Guide.Builder builder = Story.guide().words(words);
        assertEquals(
                "guide probe does not say what becomes of the form 2 of \"skip-need\", which is in form 3",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
        assertEquals(
                3,
                Story.guide()
                        .words(words.upcasting(SkipNeed.class, 2, former -> former))
                        .build()
                        .vocabulary()
                        .word(SkipNeed.class)
                        .form());
    }

    @Test
    void a_rule_with_neither_row_nor_words() {
        assertEquals(
                "guide probe has a rule without a row and without words: probe.a",
                refusal(Guard.by(DefineNeed.class, List.of(Role.CLIENT), "probe.a")));
    }

    @Test
    void who_acts_may_be_said_in_words_of_its_own() {
        Text own = Text.of("Le client agit.", "The client acts.");
        Guard guard = Guard.by(List.of(DefineNeed.class), List.of(Role.CLIENT), own, "probe.a");
        Guide guide = Story.guide().chapter(guard).build();
        assertEquals(own, guard.statement(guide.rulebook()));
        assertTrue(guide.actions().contains(DefineNeed.class));
    }

    @Test
    void a_guide_given_twice() {
        Guide guide = Story.guide().build();
        assertThrows(IllegalArgumentException.class, () -> Guides.of(guide, guide));
    }

    @Test
    void a_guard_without_what_it_requires() {
        Guard.Builder<Situation> builder = Guard.prior(DefineNeed.class, "probe.a", "P-148");
        assertThrows(NullPointerException.class, () -> builder.wouldPass("-", "-"));
    }
}
