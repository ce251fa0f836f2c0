package org.courtier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Text A = Text.of("un", "one");
    private static final Text B = Text.of("deux", "two");

    @Test
    void places_are_filled_in_the_words_of_each_language() {
        assertEquals(
                Text.of("du un au deux", "from one to two"),
                Text.of("du {0} au {1}", "from {0} to {1}").with(A, B));
    }

    @Test
    void places_may_stand_in_another_order_and_more_than_once() {
        assertEquals(
                Text.of("un, deux, un", "two, one"),
                Text.of("{0}, {1}, {0}", "{1}, {0}").with(A, B));
    }

    @Test
    void a_text_without_places_takes_no_value() {
        assertEquals(A, A.with());
        assertThrows(IllegalArgumentException.class, () -> A.with(B));
    }

    @Test
    void braces_inside_a_value_are_left_as_they_are() {
        assertEquals(Text.same("{1} {x"), Text.same("{0}").with(Text.same("{1} {x")));
    }

    @Test
    void a_place_without_value_is_refused() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> Text.of("{0}", "{0} {1}").with(A));
        assertTrue(e.getMessage().contains("{1}"), e.getMessage());
    }

    @Test
    void a_value_that_one_language_leaves_out_is_refused() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> Text.of("{0} {1}", "{0}").with(A, B));
        assertTrue(e.getMessage().contains("{1}"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{x}", "{-1}", "{0", "{ 0}", "{000}", "{٠}", "{4294967296}"})
    void a_brace_that_opens_no_place_is_refused(String template) {
        assertThrows(IllegalArgumentException.class, () -> Text.same(template).with(A));
    }

    @Test
    void texts_are_joined_in_each_language() {
        assertEquals(Text.of("un / deux", "one / two"), Text.joined(" / ", List.of(A, B)));
        assertEquals(A, Text.joined(" / ", List.of(A)));
        assertThrows(IllegalArgumentException.class, () -> Text.joined(" / ", List.of()));
    }

    @Test
    void a_blank_text_is_refused_with_its_language() {
        var e = assertThrows(IllegalArgumentException.class, () -> Text.of("un", " "));
        assertTrue(e.getMessage().contains("english"), e.getMessage());
    }
}
