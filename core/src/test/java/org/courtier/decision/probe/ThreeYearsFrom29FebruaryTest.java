package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.courtier.calendar.Term;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Outcome;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Wording;
import org.junit.jupiter.api.Test;

/** C-249: an amendment cannot bring the contract beyond three years. */
class ThreeYearsFrom29FebruaryTest {

    static final LocalDate TUE_2028_02_29 = LocalDate.of(2028, 2, 29);
    static final LocalDate MON_2030_02_25 = LocalDate.of(2030, 2, 25);
    static final LocalDate THU_2031_02_27 = LocalDate.of(2031, 2, 27);
    static final LocalDate FRI_2031_02_28 = LocalDate.of(2031, 2, 28);
    static final LocalDate SAT_2031_03_01 = LocalDate.of(2031, 3, 1);

    record Contract(LocalDate start, LocalDate end) implements Part {}

    record Conclude(LocalDate start, LocalDate end) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new TermSet(start, end));
        }
    }

    record Amend(LocalDate end) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new TermSet(s.part(Contract.class).start(), end));
        }
    }

    record TermSet(LocalDate start, LocalDate end) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(new Contract(start, end));
        }
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(Conclude.class, List.of(Role.CLIENT), "probe.term.concluded-by", "C-249"),
                    Guard.by(Amend.class, List.of(Role.CLIENT), "probe.term.amended-by", "C-249"),
                    Guard.of(Amend.class, "probe.term.three-years", "C-249")
                            .after(Contract.class)
                            .requires(c -> !c.action()
                                    .end()
                                    .isAfter(Term.lastDay(c.part(Contract.class).start(), 3)))
                            .showing(c -> List.of(Fact.of("end", c.action().end())))
                            .wouldPass(c -> Wording.of(
                                    Term.lastDay(c.part(Contract.class).start(), 3))))
            .words(Story.words(
                    List.of(Amend.class),
                    "action|Amend|amend|1|Avenant|Amendment",
                    ".|end|end|Fin du contrat|End of the contract"))
            .build();

    static Story aContractFrom29February() {
        Story story = Story.under(GUIDE);
        story.accepts(client(TUE_2028_02_29), new Conclude(TUE_2028_02_29, MON_2030_02_25));
        return story;
    }

    @Test
    void an_amendment_to_end_on_the_last_day_of_three_years_or_before_passes() {
        for (LocalDate end : List.of(THU_2031_02_27, FRI_2031_02_28)) {
            aContractFrom29February().accepts(client(MON_2030_02_25), new Amend(end));
        }
    }

    @Test
    void an_amendment_to_end_on_1_march_is_refused() {
        Outcome.Refused<Story.File> refused =
                aContractFrom29February().refuses(client(MON_2030_02_25), new Amend(SAT_2031_03_01));
        assertEquals(List.of("End of the contract: March 1, 2031"), facts(refused.breaches()));
        assertEquals("February 28, 2031", refused.breaches().get(0).wouldPass().english());
    }
}
