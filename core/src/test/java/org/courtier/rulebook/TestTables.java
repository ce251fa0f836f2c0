package org.courtier.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKind;

/** The tables beside this test: rows that later work will carry, and rows whose kind the source corrects. */
final class TestTables {

    private TestTables() {}

    static Set<RowId> pendingRows() {
        return lines("pending-rows.txt").stream().map(RowId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    static Map<RowId, RuleKind> correctedKinds() {
        Map<RowId, RuleKind> kinds = new TreeMap<>();
        for (String line : lines("corrected-kinds.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 3 || cells[2].isBlank()) {
                throw new IllegalStateException("a corrected kind gives row, kind and reason: " + line);
            }
            kinds.put(new RowId(cells[0]), RuleKind.valueOf(cells[1]));
        }
        return kinds;
    }

    private static List<String> lines(String file) {
        try (InputStream in = TestTables.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
