package org.courtier.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.rule.Basis;
import org.courtier.rule.Finding.Irregularity;
import org.courtier.rule.RuleKey;
import org.courtier.text.Text;

/**
 * The irregularities on which an answer stands: those noted earlier by a rule that concerns a part which a rule of
 * the answer concerns too.
 *
 * <p>An irregularity whose rule no guide knows any more is always shown.
 */
final class Standing {

    private Standing() {}

    static List<Irregularity> irregularities(Guides guides, State<?> state, List<Rule> reading) {
        List<Irregularity> standing = new ArrayList<>();
        for (IrregularityNoted noted :
                state.find(Irregularities.class).map(Irregularities::noted).orElse(List.of())) {
            Optional<Guide> guide = guides.all().stream()
                    .filter(g -> rule(g, noted.rule()).isPresent())
                    .findFirst();
            Optional<Rule> rule = guide.flatMap(g -> rule(g, noted.rule()));
            if (rule.isEmpty() || shares(rule.get(), reading)) {
                Basis basis = rule.map(r -> r.basis(guide.get().rulebook(), state.readings()))
                        .orElseGet(() -> unknown(noted.rule()));
                standing.add(new Irregularity(basis, noted.facts(), noted.wouldPass()));
            }
        }
        return standing;
    }

    private static Basis unknown(RuleKey key) {
        return KernelRules.find(key)
                .map(r -> r.basis(List.of()))
                .orElseGet(() -> new Basis(key, Text.same(key.value()), List.of(), List.of()));
    }

    private static Optional<Rule> rule(Guide guide, RuleKey key) {
        return guide.rules().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    private static boolean shares(Rule rule, List<Rule> reading) {
        return reading.stream().flatMap(r -> r.concerns().stream()).anyMatch(rule.concerns()::contains);
    }
}
