package org.courtier.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.courtier.rule.Modality;
import org.courtier.rule.Row;
import org.courtier.rule.RowId;
import org.courtier.rule.Rulebook;
import org.courtier.text.Language;
import org.junit.jupiter.api.Test;

/** The register of the five sources, as the library carries it. */
class RulebookTest {

    private static final Rulebook BOOK = Rulebook.shipped();

    @Test
    void holds_every_statement_of_the_five_sources() {
        Map<Character, Long> rows = BOOK.rows().stream()
                .collect(Collectors.groupingBy(r -> r.id().register(), TreeMap::new, Collectors.counting()));
        assertEquals(Map.of('P', 418L, 'C', 422L, 'Q', 127L, 'S', 64L, 'E', 125L), rows);
    }

    @Test
    void gives_the_section_document_and_date_of_a_row() {
        Row row = BOOK.row(new RowId("P-162"));
        assertEquals("3.3.4", row.section());
        assertEquals("000", row.document().number());
        assertEquals(LocalDate.of(2024, 4, 18), row.document().dates().get(0));
        assertEquals("P-162 (3.3.4)", row.citation().toString());
    }

    @Test
    void gives_force_label_and_statement_in_french_and_english() {
        Row row = BOOK.row(new RowId("P-163"));
        assertEquals(Modality.MUST_NOT, BOOK.row(new RowId("P-105")).modality());
        assertTrue(row.statement().in(Language.FRENCH).contains("prolongation"));
        assertTrue(row.statement().in(Language.ENGLISH).contains("extension"));
    }

    @Test
    void is_read_once() {
        assertSame(BOOK, Rulebook.shipped());
        assertEquals(64, BOOK.version().length());
    }

    @Test
    void refuses_a_row_that_no_register_holds() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> BOOK.row(new RowId("P-999")));
        assertTrue(e.getMessage().contains("\"P-999\""), e.getMessage());
    }

    @Test
    void joins_no_rulebook_with_a_row_of_its_own_name() {
        assertThrows(IllegalArgumentException.class, () -> BOOK.plus(BOOK));
    }
}
