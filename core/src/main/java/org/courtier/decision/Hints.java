package org.courtier.decision;

import java.util.ArrayList;
import java.util.List;
import org.courtier.rule.Basis;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;

/**
 * What the rules recommend upon an action or a question, and the gaps that they name.
 *
 * @param advice the recommendations given
 * @param gaps the gaps named
 */
record Hints(List<Finding.Recommendation> advice, List<Finding.Gap> gaps) {

    static Hints of(List<Guide> guides, Class<?> occasion, Situation situation, Situation content) {
        List<Finding.Recommendation> advice = new ArrayList<>();
        List<Finding.Gap> gaps = new ArrayList<>();
        for (Guide guide : guides) {
            for (Advice rule : guide.advice(occasion)) {
                Situation context = rule.looksAtContent() ? content : situation;
                if (rule.givenIn(context)) {
                    Basis basis = rule.basis(guide.rulebook(), context.state().readings());
                    List<Fact> facts = guide.vocabulary().named(rule.factsIn(context), occasion);
                    if (rule.isGap()) {
                        gaps.add(new Finding.Gap(basis, facts));
                    } else {
                        advice.add(new Finding.Recommendation(basis, facts));
                    }
                }
            }
        }
        return new Hints(advice, gaps);
    }
}
