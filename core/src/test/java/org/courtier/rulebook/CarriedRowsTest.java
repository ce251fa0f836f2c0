package org.courtier.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.courtier.ShippedGuides;
import org.courtier.decision.Guide;
import org.courtier.decision.Rule;
import org.courtier.rule.Row;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKind;
import org.courtier.rule.Rulebook;
import org.junit.jupiter.api.Test;

/** The register and the code, held against each other both ways. */
class CarriedRowsTest {

    private static final Map<String, Set<RuleKind>> KINDS = Map.of(
            "guard", Set.of(RuleKind.GUARD, RuleKind.PROHIBITION),
            "duty", Set.of(RuleKind.DUTY),
            "deadline", Set.of(RuleKind.DEADLINE),
            "decision", Set.of(RuleKind.COMPUTATION),
            "advisory", Set.of(RuleKind.ADVICE),
            "right", Set.of(RuleKind.RIGHT),
            "record", Set.of(RuleKind.RECORD),
            "data", Set.of(RuleKind.values()));

    private final Map<RowId, Set<RuleKind>> carried = carried();
    private final Set<RowId> pending = TestTables.pendingRows();

    @Test
    void every_row_that_is_not_data_is_carried_by_a_rule_or_pending() {
        Set<RowId> missing = Rulebook.shipped().rows().stream()
                .filter(r -> !r.executableAs().equals("data"))
                .map(Row::id)
                .filter(id -> !carried.containsKey(id) && !pending.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "neither carried nor pending");
    }

    @Test
    void no_pending_row_is_carried() {
        Set<RowId> both = pending.stream().filter(carried::containsKey).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), both, "carried now: take them out of the file of pending rows");
    }

    @Test
    void every_pending_row_is_a_row_that_is_not_data() {
        List<RowId> wrong = pending.stream()
                .filter(id -> Rulebook.shipped()
                        .find(id)
                        .filter(r -> !r.executableAs().equals("data"))
                        .isEmpty())
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void every_carried_row_is_carried_as_what_the_register_says_or_the_table_of_kinds_says_why_not() {
        Map<RowId, RuleKind> corrected = TestTables.correctedKinds();
        Set<String> wrong = new TreeSet<>();
        carried.forEach((id, kinds) -> {
            String expected = Rulebook.shipped().row(id).executableAs();
            boolean asSaid = kinds.stream().anyMatch(KINDS.get(expected)::contains);
            boolean asCorrected = corrected.containsKey(id) && kinds.contains(corrected.get(id));
            if (!asSaid && !asCorrected) {
                wrong.add(id + " is " + expected + ", carried as " + kinds);
            }
            if (asSaid && corrected.containsKey(id)) {
                wrong.add(id + " is carried as " + expected + ": take it out of the table of kinds");
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_row_of_the_professional_services_guide_is_carried_data_included() {
        List<RowId> missing = Rulebook.shipped().rows().stream()
                .map(Row::id)
                .filter(id -> id.value().startsWith("P-") && !carried.containsKey(id))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void the_guides_carry_some_rows() {
        assertTrue(carried.size() > 100, () -> "only " + carried.size() + " rows are carried");
    }

    private static Map<RowId, Set<RuleKind>> carried() {
        Map<RowId, Set<RuleKind>> carried = new TreeMap<>();
        for (Guide guide : ShippedGuides.all().all()) {
            for (Rule rule : guide.rules()) {
                rule.rows()
                        .forEach(row -> carried.computeIfAbsent(row, r -> new TreeSet<>())
                                .add(rule.kind()));
            }
        }
        return carried;
    }
}
