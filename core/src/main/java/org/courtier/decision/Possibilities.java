package org.courtier.decision;

import java.util.List;
import java.util.Optional;
import org.courtier.rule.Basis;
import org.courtier.rule.Finding.Breach;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Says of one action, toward one target or none, whether it is open before its content is known. */
final class Possibilities {

    private Possibilities() {}

    static Possibility of(List<Guide> guides, Situation situation, Class<? extends Action> action, Optional<?> target) {
        Examination examination = Examination.before(guides, situation, action, target.map(t -> t));
        boolean report = Report.class.isAssignableFrom(action);
        List<Breach> reasons = report ? examination.impossibilities() : examination.breaches();
        List<Basis> content = examination.contentOf(guides, target.isPresent());
        return new Possibility(
                action,
                label(guides, action),
                target.map(Wording::of),
                status(report, examination, reasons, content),
                reasons,
                content);
    }

    private static Possibility.Status status(
            boolean report, Examination examination, List<Breach> reasons, List<Basis> content) {
        // a report of something prohibited is accepted with an irregularity
        if (!report && examination.prohibited()) {
            return Possibility.Status.PROHIBITED;
        }
        if (!reasons.isEmpty()) {
            return Possibility.Status.CLOSED;
        }
        return content.isEmpty() ? Possibility.Status.OPEN : Possibility.Status.CONDITIONAL;
    }

    private static Text label(List<Guide> guides, Class<? extends Action> action) {
        return guides.stream()
                .flatMap(g -> g.vocabulary().find(action).stream())
                .findFirst()
                .map(Word::label)
                .orElse(Text.same(action.getSimpleName()));
    }
}
