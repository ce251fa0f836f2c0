package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Guide;
import org.courtier.decision.Question;
import org.courtier.money.Money;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.Reading;
import org.courtier.text.Labelled;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** no bracket covers exactly 100 000 $; it is treated as the second, never silently. */
class ExactBracketTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final Money BOUND = Money.parse("100000.00");

    enum Exactly implements Labelled {
        SECOND,
        FIRST;

        @Override
        public Text label() {
            return this == SECOND ? Text.of("deuxième tranche", "second") : Text.of("première tranche", "first");
        }
    }

    static final Reading<Exactly> EXACTLY_100_000 = Reading.of(
            "probe.exactly-100000", Text.of("Dans quelle tranche ?", "In which bracket?"), Exactly.SECOND, "Q-090");

    record Bracket(Money estimate) implements Question<Integer> {}

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Computation.of(Bracket.class, "probe.bracket.of-estimate", "Q-090")
                            .reading(EXACTLY_100_000)
                            .answers(q -> Answer.of(
                                    q.question().estimate().isLessThan(BOUND)
                                                    || q.question().estimate().equals(BOUND)
                                                            && q.reading(EXACTLY_100_000) == Exactly.FIRST
                                            ? 1
                                            : 2,
                                    Fact.of("estimate", q.question().estimate()))),
                    Advice.asked(Bracket.class, "probe.bracket.exactly", "Q-090")
                            .when(q -> q.question().estimate().equals(BOUND))
                            .showing(q ->
                                    List.of(Fact.of("estimate", q.question().estimate())))
                            .reading(EXACTLY_100_000)
                            .namesGap())
            .words(Story.words(
                    List.of(Bracket.class),
                    "question|Bracket|bracket|1|Tranche|Bracket",
                    ".|estimate|estimate|Dépense estimée|Estimated expenditure"))
            .build();

    static Answer<Integer> bracket(Story story, String estimate) {
        return story.ask(client(MON_2026_11_02), new Bracket(Money.parse(estimate)));
    }

    @ParameterizedTest
    @CsvSource({"99999.99, 1", "100000.01, 2"})
    void below_and_above_100_000_the_bracket_stands_without_a_gap(String estimate, int bracket) {
        Answer<Integer> answer = bracket(Story.under(GUIDE), estimate);
        assertEquals(bracket, answer.value().orElseThrow());
        assertEquals(List.of(), answer.findings());
    }

    @Test
    void exactly_100_000_is_the_second_bracket_always_with_a_gap() {
        Answer<Integer> answer = bracket(Story.under(GUIDE), "100000.00");
        assertEquals(2, answer.value().orElseThrow());
        assertInstanceOf(Finding.Gap.class, answer.findings().get(0));
        assertEquals(List.of("Q-090"), cited(answer.findings()));
    }

    @Test
    void a_host_bound_to_the_first_bracket_has_the_gap_too() {
        Answer<Integer> answer = bracket(Story.under(GUIDE, EXACTLY_100_000.choose(Exactly.FIRST)), "100000.00");
        assertEquals(1, answer.value().orElseThrow());
        assertEquals(1, answer.findings().size());
    }

    @Test
    void the_answer_shows_its_citation_its_reading_and_its_facts_by_name() {
        Answer<Integer> answer = bracket(Story.under(GUIDE), "100000.00");
        assertEquals(
                "Q-090", answer.basis().orElseThrow().citations().get(0).row().value());
        assertEquals(
                List.of(EXACTLY_100_000.choose(Exactly.SECOND)),
                answer.basis().orElseThrow().readings());
        assertEquals(
                Text.of("Dépense estimée", "Estimated expenditure"),
                answer.facts().get(0).label());
    }
}
