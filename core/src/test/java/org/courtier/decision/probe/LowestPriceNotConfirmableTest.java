package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.ALPHA;
import static org.courtier.decision.probe.Story.BETA;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.money.Money;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.Verdict;
import org.junit.jupiter.api.Test;

/** P-177: with one supplier solicited or one response, it cannot be confirmed that the price is the lowest. */
class LowestPriceNotConfirmableTest {

    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    static final Money HUNDRED = Money.parse("100.00");
    static final Money NINETY = Money.parse("90.00");

    enum Confirmation {
        CONFIRMED,
        NOT_CONFIRMABLE
    }

    record Lowest(List<SupplierId> suppliers, Confirmation confirmation) {}

    record Price(SupplierId supplier, Money amount) {}

    record Responses(int solicited, List<Price> prices) implements Part {
        boolean confirmable() {
            return solicited > 1 && prices.size() > 1;
        }

        List<SupplierId> lowest() {
            Money least =
                    prices.stream().map(Price::amount).sorted().findFirst().orElseThrow();
            return prices.stream()
                    .filter(p -> p.amount().equals(least))
                    .map(Price::supplier)
                    .toList();
        }
    }

    record CloseResponses(int solicited, List<Price> prices) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ResponsesClosed(solicited, prices));
        }
    }

    record ResponsesClosed(int solicited, List<Price> prices) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Responses(solicited, prices));
        }
    }

    record LowestPrice() implements Question<Lowest> {}

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(CloseResponses.class, List.of(Role.CLIENT), "probe.lowest.closed-by", "P-177"),
                    Computation.of(LowestPrice.class, "probe.lowest.price", "P-177")
                            .after(Responses.class)
                            .answers(q -> {
                                Responses responses = q.part(Responses.class);
                                return Answer.of(new Lowest(
                                        responses.lowest(),
                                        responses.confirmable()
                                                ? Confirmation.CONFIRMED
                                                : Confirmation.NOT_CONFIRMABLE));
                            }),
                    Advice.asked(LowestPrice.class, "probe.lowest.not-confirmable", "P-177")
                            .after(Responses.class)
                            .when(q -> !q.part(Responses.class).confirmable())
                            .showing(q -> List.of(
                                    Fact.of(
                                            "Prestataires sollicités",
                                            "Suppliers solicited",
                                            q.part(Responses.class).solicited()),
                                    Fact.of(
                                            "Réponses",
                                            "Responses",
                                            q.part(Responses.class).prices().size())))
                            .recommends())
            .build();

    static Answer<Lowest> lowest(int solicited, Price... prices) {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_23), new CloseResponses(solicited, List.of(prices)));
        return story.ask(client(MON_2026_11_23), new LowestPrice());
    }

    @Test
    void one_response_gives_a_value_that_is_not_confirmable_and_says_why() {
        Answer<Lowest> answer = lowest(3, new Price(ALPHA, HUNDRED));
        assertEquals(
                new Lowest(List.of(ALPHA), Confirmation.NOT_CONFIRMABLE),
                answer.value().orElseThrow());
        assertInstanceOf(Finding.Recommendation.class, answer.findings().get(0));
        assertEquals(List.of("P-177"), cited(answer.findings()));
        assertEquals(List.of("Suppliers solicited: 3", "Responses: 1"), facts(answer.findings()));
    }

    @Test
    void one_supplier_solicited_is_the_same() {
        assertEquals(
                Confirmation.NOT_CONFIRMABLE,
                lowest(1, new Price(ALPHA, HUNDRED)).value().orElseThrow().confirmation());
    }

    @Test
    void two_responses_confirm_it_and_a_tie_is_lowest_twice() {
        Answer<Lowest> answer = lowest(2, new Price(ALPHA, HUNDRED), new Price(BETA, NINETY));
        assertEquals(
                new Lowest(List.of(BETA), Confirmation.CONFIRMED),
                answer.value().orElseThrow());
        assertEquals(List.of(), answer.findings());
        assertEquals(
                List.of(ALPHA, BETA),
                lowest(2, new Price(ALPHA, NINETY), new Price(BETA, NINETY))
                        .value()
                        .orElseThrow()
                        .suppliers());
    }

    @Test
    void before_any_response_it_is_not_known_and_the_trace_says_which_step_is_missing() {
        Answer<Lowest> answer = Story.under(GUIDE).ask(client(MON_2026_11_23), new LowestPrice());
        assertEquals(Answer.Status.NOT_KNOWN, answer.status());
        assertInstanceOf(Verdict.NotReached.class, answer.by().get(0).verdict());
    }
}
