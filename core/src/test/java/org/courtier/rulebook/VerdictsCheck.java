package org.courtier.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.courtier.ShippedGuides;
import org.courtier.decision.Advice;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Rule;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests of the core: each guard was seen met and broken, each prohibition broken, each advice given and
 * withheld, each duty opened and ended, each computation with an answer.
 */
class VerdictsCheck {

    @Test
    void every_rule_was_seen_to_go_both_ways() {
        Set<String> seen = seen();
        Set<String> unseen = new TreeSet<>();
        ShippedGuides.all().all().stream()
                .flatMap(g -> g.rules().stream())
                .forEach(rule -> wanted(rule).stream()
                        .map(verdict -> rule.key() + "\t" + verdict)
                        .filter(line -> !seen.contains(line))
                        .forEach(unseen::add));
        assertEquals("", String.join("\n", unseen), unseen.size() + " verdicts were never seen");
    }

    private static List<String> wanted(Rule rule) {
        return switch (rule.kind()) {
            case GUARD -> List.of("Met", "Broken");
            case PROHIBITION -> List.of("Broken");
            case ADVICE ->
                rule instanceof Advice advice && advice.isConditional()
                        ? List.of("Given", "Withheld")
                        : List.of("Given");
            case DUTY -> rule instanceof DutyRule ? List.of("Opened", "Ended") : List.of();
            case COMPUTATION, DEADLINE -> List.of("KNOWN");
            case RIGHT, RECORD, REFERENCE -> List.of();
        };
    }

    private static Set<String> seen() {
        Path folder = Path.of(System.getProperty("courtier.verdicts"));
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(VerdictsCheck::lines).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
