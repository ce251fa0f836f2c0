package org.courtier.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a guide makes of something stored in an earlier form. */
class FieldsTest {

    private static final Fields LINE = Fields.of(Map.of("rate", new BigDecimal("1.10"), "fixed", true));
    private static final Fields FORMER = Fields.of(Map.of("lines", List.of(LINE, LINE), "best", LINE, "by", "boreal"));

    @Test
    void a_field_gets_another_name() {
        assertEquals(
                Fields.of(Map.of("lines", List.of(LINE, LINE), "best", LINE, "supplier", "boreal")),
                FORMER.renamed("by", "supplier"));
        assertSame(FORMER, FORMER.renamed("absent", "supplier"));
        assertThrows(IllegalArgumentException.class, () -> FORMER.renamed("by", "best"));
        assertThrows(IllegalArgumentException.class, () -> FORMER.renamed("absent", "best"));
    }

    @Test
    void a_field_comes_and_goes() {
        assertEquals(FORMER, FORMER.with("more", "a").without("more"));
        assertEquals(FORMER, FORMER.without("absent"));
        assertThrows(IllegalArgumentException.class, () -> FORMER.with("by", "aurore"));
        assertThrows(IllegalArgumentException.class, () -> FORMER.with("count", List.of(1)));
    }

    @Test
    void what_stands_in_a_field_changes_too() {
        Fields changed = Fields.of(Map.of("price", new BigDecimal("1.10"), "fixed", true));
        assertEquals(
                List.of(changed, changed),
                FORMER.within("lines", l -> l.renamed("rate", "price"))
                        .find("lines")
                        .orElseThrow());
        assertEquals(
                Optional.of(changed),
                FORMER.within("best", l -> l.renamed("rate", "price")).find("best"));
        assertSame(FORMER, FORMER.within("absent", l -> l));
        assertThrows(IllegalArgumentException.class, () -> FORMER.within("by", l -> l));
    }
}
