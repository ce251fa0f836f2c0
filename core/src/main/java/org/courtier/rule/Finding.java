package org.courtier.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.courtier.text.Language;
import org.courtier.text.Text;

/** What a rule has to say of a case: why it is refused, what is irregular, recommended, or not known. */
public sealed interface Finding {

    Basis basis();

    List<Fact> facts();

    default RuleKey rule() {
        return basis().rule();
    }

    default List<Citation> citations() {
        return basis().citations();
    }

    /** Gives the finding as one sentence or a few: what the rule says, what was found, what would pass. */
    default String sentence(Language language) {
        boolean french = language == Language.FRENCH;
        String found = facts().stream()
                .map(f -> f.label().in(language)
                        + (french ? "\u00a0: " : ": ")
                        + f.value().in(language))
                .collect(Collectors.joining("; "));
        return basis().statement().in(language)
                + (found.isEmpty() ? "" : (french ? " Constaté\u00a0: " : " Found: ") + found + ".");
    }

    /**
     * A reason for which a request is refused.
     *
     * @param basis the rule that refuses
     * @param facts the facts that failed
     * @param wouldPass what would have been right
     */
    record Breach(Basis basis, List<Fact> facts, Text wouldPass) implements Finding {
        public Breach {
            Objects.requireNonNull(basis, "basis");
            facts = List.copyOf(facts);
            Objects.requireNonNull(wouldPass, "wouldPass");
        }

        @Override
        public String sentence(Language language) {
            return Finding.super.sentence(language) + passing(wouldPass, language);
        }
    }

    /**
     * What is unlawful in something that happened all the same; it stays in the history.
     *
     * @param basis the rule that was not kept
     * @param facts the facts that failed
     * @param wouldPass what would have been right
     */
    record Irregularity(Basis basis, List<Fact> facts, Text wouldPass) implements Finding {
        public Irregularity {
            Objects.requireNonNull(basis, "basis");
            facts = List.copyOf(facts);
            Objects.requireNonNull(wouldPass, "wouldPass");
        }

        @Override
        public String sentence(Language language) {
            return Finding.super.sentence(language) + passing(wouldPass, language);
        }
    }

    /**
     * What a source recommends; it never blocks.
     *
     * @param basis the rule that recommends
     * @param facts the facts that call for it
     */
    record Recommendation(Basis basis, List<Fact> facts) implements Finding {
        public Recommendation {
            Objects.requireNonNull(basis, "basis");
            facts = List.copyOf(facts);
        }
    }

    /**
     * A point on which the sources or the data are silent.
     *
     * @param basis the rule that meets the silence
     * @param facts what is not covered
     */
    record Gap(Basis basis, List<Fact> facts) implements Finding {
        public Gap {
            Objects.requireNonNull(basis, "basis");
            facts = List.copyOf(facts);
        }
    }

    private static String passing(Text wouldPass, Language language) {
        return (language == Language.FRENCH ? " Serait conforme\u00a0: " : " Would pass: ") + wouldPass.in(language)
                + ".";
    }
}
