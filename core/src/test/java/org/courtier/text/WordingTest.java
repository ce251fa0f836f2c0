package org.courtier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LocalDate SUN_2026_11_01 = LocalDate.of(2026, 11, 1);
    private static final Text A = Text.same("A");
    private static final Text B = Text.same("B");
    private static final Text C = Text.same("C");

    private enum Way implements Labelled {
        EMAIL;

        @Override
        public Text label() {
            return Text.of("courriel", "email");
        }
    }

    @Test
    void values_of_the_domain_say_themselves() {
        Worded worded = () -> A;
        assertEquals(A, Wording.of(worded));
        assertEquals(B, Wording.of(B));
        assertEquals(Text.of("courriel", "email"), Wording.of(Way.EMAIL));
    }

    @Test
    void plain_values_are_written_in_both_languages() {
        assertEquals(Text.of("1er novembre 2026", "November 1, 2026"), Wording.of(SUN_2026_11_01));
        assertEquals(Text.of("14\u00A0h\u00A030", "14:30"), Wording.of(LocalTime.of(14, 30)));
        assertEquals(Text.of("1\u00A0500", "1,500"), Wording.of(1500));
        assertEquals(Text.of("1\u00A0500", "1,500"), Wording.of(1500L));
        assertEquals(Text.of("0,5", "0.5"), Wording.of(new BigDecimal("0.5")));
        assertEquals(Text.of("oui", "yes"), Wording.of(true));
        assertEquals(Text.of("non", "no"), Wording.of(false));
        assertEquals(Text.same("2026-001"), Wording.of("2026-001"));
    }

    @Test
    void a_collection_is_an_enumeration_in_its_own_order() {
        assertEquals(Text.of("b, a et 3", "b, a and 3"), Wording.of(List.of("b", "a", 3)));
        assertEquals(Text.of("a et b", "a and b"), Wording.of(new TreeSet<>(List.of("b", "a"))));
    }

    @Test
    void what_is_absent_has_words() {
        assertEquals(Text.of("aucun", "none"), Wording.of(List.of()));
        assertEquals(Text.of("aucun", "none"), Wording.of(Optional.empty()));
        assertEquals(Text.of("oui", "yes"), Wording.of(Optional.of(true)));
        assertEquals(Text.of("(vide)", "(blank)"), Wording.of(" "));
    }

    @Test
    void an_unknown_class_is_refused_by_name() {
        var e = assertThrows(IllegalArgumentException.class, () -> Wording.of(Instant.EPOCH));
        assertTrue(e.getMessage().contains("java.time.Instant"), e.getMessage());
    }

    @Test
    void a_list_has_a_comma_from_three_items_on() {
        assertEquals(A, Wording.list(List.of(A)));
        assertEquals(Text.of("A et B", "A and B"), Wording.list(List.of(A, B)));
        assertEquals(Text.of("A, B et C", "A, B and C"), Wording.list(List.of(A, B, C)));
        assertThrows(IllegalArgumentException.class, () -> Wording.list(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 jour ouvrable, 0 business days",
        "1, 1 jour ouvrable, 1 business day",
        "2, 2 jours ouvrables, 2 business days",
        "10, 10 jours ouvrables, 10 business days"
    })
    void the_french_plural_begins_at_two(long count, String french, String english) {
        assertEquals(
                Text.of(french, english),
                Wording.counted(count, "jour ouvrable", "jours ouvrables", "business day", "business days"));
    }

    @Test
    void a_negative_count_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Wording.counted(-1, "a", "b", "c", "d"));
    }

    @Test
    void no_word_depends_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(Text.of("1\u00A0500", "1,500"), Wording.of(1500));
            assertEquals(Text.of("1er novembre 2026", "November 1, 2026"), Wording.of(SUN_2026_11_01));
            assertEquals(Text.of("9\u00A0h\u00A005", "09:05"), Wording.of(LocalTime.of(9, 5)));
        } finally {
            Locale.setDefault(before);
        }
    }
}
