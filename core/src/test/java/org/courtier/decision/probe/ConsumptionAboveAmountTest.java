package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.broker;
import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.Report;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.money.Money;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** C-237: the client tracks its consumption against the amount of the contract; what is consumed is never rejected. */
class ConsumptionAboveAmountTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final Money THOUSAND = Money.parse("1000.00");
    static final Money A_CENT = Money.parse("0.01");

    record Contract(Money amount, Money consumed) implements Part {}

    record Conclude(Money amount) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Concluded(amount));
        }
    }

    record Concluded(Money amount) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Contract(amount, Money.ZERO));
        }
    }

    record ReportConsumption(Money consumed) implements Report {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new Consumed(consumed));
        }
    }

    record Consumed(Money amount) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            Contract contract = before.require(Contract.class);
            return before.with(
                    new Contract(contract.amount(), contract.consumed().plus(amount)));
        }
    }

    record Remaining() implements Question<Money> {}

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(Conclude.class, List.of(Role.CLIENT), "probe.consumption.concluded-by", "C-237"),
                    Guard.by(ReportConsumption.class, List.of(Role.CLIENT), "probe.consumption.told-by", "C-237"),
                    Guard.of(ReportConsumption.class, "probe.consumption.within-amount", "C-237")
                            .after(Contract.class)
                            .requires(c -> c.part(Contract.class)
                                    .consumed()
                                    .plus(c.action().consumed())
                                    .isAtMost(c.part(Contract.class).amount()))
                            .showing(c -> List.of(Fact.of(
                                    "Montant du contrat",
                                    "Amount of the contract",
                                    c.part(Contract.class).amount())))
                            .wouldPass(c -> Text.of("un avenant", "an amendment")),
                    Computation.of(Remaining.class, "probe.consumption.remaining", "C-237")
                            .after(Contract.class)
                            .answers(q -> Answer.of(q.part(Contract.class)
                                    .amount()
                                    .minus(q.part(Contract.class).consumed()))))
            .build();

    static Story aContractOfAThousand() {
        Story story = Story.under(GUIDE);
        story.accepts(client(MON_2026_11_02), new Conclude(THOUSAND));
        return story;
    }

    @Test
    void up_to_the_amount_there_is_nothing_to_say() {
        for (Money consumed : List.of(THOUSAND.minus(A_CENT), THOUSAND)) {
            assertEquals(
                    List.of(),
                    aContractOfAThousand()
                            .accepts(client(MON_2026_11_02), new ReportConsumption(consumed))
                            .findings());
        }
    }

    @Test
    void a_cent_above_the_amount_is_accepted_with_an_irregularity_that_stays() {
        Story story = aContractOfAThousand();
        story.accepts(client(MON_2026_11_02), new ReportConsumption(THOUSAND));
        List<Finding.Irregularity> above = story.accepts(client(MON_2026_11_02), new ReportConsumption(A_CENT))
                .irregularities();
        assertEquals(List.of("C-237"), cited(above));
        assertEquals(List.of("Amount of the contract: $1,000.00"), facts(above));
        Answer<Money> remaining = story.ask(client(MON_2026_11_02), new Remaining());
        assertEquals(Money.parse("-0.01"), remaining.value().orElseThrow());
        assertEquals(List.of("C-237"), cited(remaining.findings()));
    }

    @Test
    void the_wrong_person_is_refused_all_the_same() {
        aContractOfAThousand().refuses(broker(MON_2026_11_02), new ReportConsumption(A_CENT));
    }
}
