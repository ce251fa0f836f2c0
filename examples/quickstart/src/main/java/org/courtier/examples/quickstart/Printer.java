package org.courtier.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courtier.calendar.Moment;
import org.courtier.decision.Action;
import org.courtier.decision.Aimed;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.Guides;
import org.courtier.decision.Word;
import org.courtier.party.Actor;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Excluded;
import org.courtier.pricing.Ranked;
import org.courtier.rule.Citation;
import org.courtier.rule.Finding;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.text.Labelled;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.courtier.text.Worded;
import org.courtier.text.Wording;

/** Writes what the library says, in one language. */
final class Printer {

    private final PrintStream out;
    private final Language language;
    private final Guides guides;
    private final List<Object> said = new ArrayList<>();

    Printer(PrintStream out, Language language, Guides guides) {
        this.out = out;
        this.language = language;
        this.guides = guides;
    }

    void title(String french, String english) {
        String title = in(Text.of(french, english));
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    void line(String french, String english) {
        out.println(in(Text.of(french, english)));
    }

    /** One line of the timeline: when, who, what, and what became of it. */
    void step(Moment on, Actor actor, Action action, Text fate) {
        out.println(String.join(
                "  ",
                on.toString(),
                in(actor.role()) + " (" + actor.person() + ")",
                label(action) + target(action),
                "→ " + in(fate)));
    }

    void refusal(List<Finding> findings) {
        findings.forEach(f -> finding("  ✗ ", f));
    }

    /** What the rules have to say of an accepted action; each irregularity and each rule that advises is written once. */
    void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            Object what = finding instanceof Finding.Irregularity ? finding : finding.rule();
            if (!said.contains(what)) {
                said.add(what);
                finding(mark(finding), finding);
            }
        }
    }

    private static String mark(Finding finding) {
        if (finding instanceof Finding.Irregularity) {
            return "  ! ";
        }
        return finding instanceof Finding.Gap ? "  ? " : "  · ";
    }

    private void finding(String mark, Finding finding) {
        out.println(mark + finding.sentence(language) + " " + rows(finding.citations()));
    }

    void comparison(Answer<Comparison> answer) {
        if (answer.value().isEmpty()) {
            answer.facts().forEach(f -> out.println("  " + in(f.label()) + ": " + in(f.value())));
            return;
        }
        Comparison comparison = answer.value().get();
        for (Ranked ranked : comparison.ranking()) {
            out.println("  " + ranked.rank() + ".  " + pad(ranked.supplier().value(), 14) + pad(in(ranked.price()), 18)
                    + in(comparison.taxBasis()));
        }
        for (Excluded excluded : comparison.excluded()) {
            out.println("  –   " + pad(excluded.supplier().value(), 14) + in(excluded.reason()));
        }
        answer.findings().forEach(f -> finding("  · ", f));
    }

    /** The days on which the request may close, and how the first of them was counted. */
    void period(ReplyPeriod period) {
        out.println("  " + in(Wording.of(period.days())));
        period.earliest().text(language).lines().forEach(line -> out.println("    " + line));
    }

    void duties(List<Duty> duties) {
        for (Duty duty : duties) {
            if (duty.open()) {
                out.println("  " + pad(in(duty.due()), 26) + pad(in(duty.owedBy()) + " → " + in(duty.owedTo()), 44)
                        + duty.sentence(language) + " " + rows(duty.basis().citations()));
            }
        }
    }

    String in(Text text) {
        return text.in(language);
    }

    String in(Labelled labelled) {
        return labelled.label().in(language);
    }

    String in(Worded worded) {
        return worded.words().in(language);
    }

    String label(Action action) {
        Optional<Word> word = guides.vocabulary().find(action.getClass());
        return word.map(w -> in(w.label())).orElse(action.getClass().getSimpleName());
    }

    private String target(Action action) {
        return action instanceof Aimed<?> aimed ? " [" + in(Wording.of(aimed.target())) + "]" : "";
    }

    private static String rows(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : citations.stream().map(Citation::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + "  " : text + " ".repeat(width - text.length());
    }
}
