package org.courtier.decision.probe;

import static org.courtier.decision.probe.Story.cited;
import static org.courtier.decision.probe.Story.client;
import static org.courtier.decision.probe.Story.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Event;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Part;
import org.courtier.decision.Parts;
import org.courtier.decision.Question;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.text.Wording;
import org.junit.jupiter.api.Test;

/** E-104 and E-105: a modification notified 30 days ahead is deemed accepted, failing a request to withdraw the service. */
class DeemedAcceptanceTest {

    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);
    static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
    static final LocalDate WED_2026_12_02 = LocalDate.of(2026, 12, 2);
    static final LocalDate THU_2026_12_03 = LocalDate.of(2026, 12, 3);

    record Modification(LocalDate effective) implements Part {}

    record Withdrawal(LocalDate asked) implements Part {}

    record NotifyModification(LocalDate effective) implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new ModificationNotified(effective));
        }
    }

    record ModificationNotified(LocalDate effective) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.with(new Modification(effective));
        }
    }

    record AskWithdrawal() implements Request {
        @Override
        public List<Event> adds(Situation s) {
            return List.of(new WithdrawalAsked(s.happened().date()));
        }
    }

    record WithdrawalAsked(LocalDate on) implements Event {
        @Override
        public Parts applyTo(Parts before) {
            return before.beginning(new Withdrawal(on));
        }
    }

    record IsAccepted() implements Question<Boolean> {}

    static boolean inForce(Situation s) {
        return !s.happened().date().isBefore(s.part(Modification.class).effective());
    }

    static final Guide GUIDE = Story.guide()
            .chapter(
                    Guard.by(NotifyModification.class, List.of(Role.MCN), "probe.modification.by-mcn", "E-104"),
                    Guard.by(AskWithdrawal.class, List.of(Role.CLIENT), "probe.modification.left-by", "E-105"),
                    Guard.of(NotifyModification.class, "probe.modification.thirty-days", "E-104")
                            .requires(c -> !c.happened()
                                    .date()
                                    .plusDays(30)
                                    .isAfter(c.action().effective()))
                            .wouldPass(c -> Wording.of(c.happened().date().plusDays(30))),
                    Computation.of(IsAccepted.class, "probe.modification.deemed-accepted", "E-105")
                            .after(Modification.class)
                            .concerns(Withdrawal.class)
                            .answers(q -> q.has(Withdrawal.class)
                                    ? Answer.undefined(Fact.of(
                                            "Retrait demandé",
                                            "Withdrawal asked",
                                            q.part(Withdrawal.class).asked()))
                                    : Answer.of(inForce(q))),
                    Advice.asked(IsAccepted.class, "probe.modification.withdrawal-pending", "E-105")
                            .after(Withdrawal.class)
                            .namesGap(),
                    DutyRule.of(Role.MCN, Role.CLIENT, "probe.modification.apply", "E-105")
                            .after(Modification.class)
                            .from(s -> inForce(s) && !s.has(Withdrawal.class)
                                    ? Optional.of(
                                            Moment.on(s.part(Modification.class).effective()))
                                    : Optional.empty())
                            .until(s -> Optional.empty()))
            .build();

    static Story notifiedOnMondayFor(LocalDate effective) {
        Story story = Story.under(GUIDE);
        story.accepts(day(Role.MCN, Moment.on(MON_2026_11_02)), new NotifyModification(effective));
        return story;
    }

    @Test
    void at_least_30_days_before_it_comes_into_force() {
        Story.under(GUIDE).refuses(day(Role.MCN, Moment.on(MON_2026_11_02)), new NotifyModification(TUE_2026_12_01));
        notifiedOnMondayFor(WED_2026_12_02);
        notifiedOnMondayFor(THU_2026_12_03);
    }

    @Test
    void acceptance_comes_with_the_day_and_no_event() {
        Story story = notifiedOnMondayFor(WED_2026_12_02);
        assertEquals(
                Optional.of(false),
                story.ask(client(TUE_2026_12_01), new IsAccepted()).value());
        assertEquals(
                Optional.of(true),
                story.ask(client(WED_2026_12_02), new IsAccepted()).value());
        assertEquals(
                Optional.of(true),
                story.ask(client(THU_2026_12_03), new IsAccepted()).value());
        assertEquals(2, story.history().commits().size());
    }

    @Test
    void a_duty_opens_with_the_day_and_no_event() {
        Story story = notifiedOnMondayFor(WED_2026_12_02);
        assertEquals(List.of(), story.open(client(TUE_2026_12_01)));
        assertEquals(List.of("apply"), story.open(client(WED_2026_12_02)));
    }

    @Test
    void with_a_withdrawal_pending_the_answer_is_undefined_with_a_gap() {
        Story story = notifiedOnMondayFor(WED_2026_12_02);
        story.accepts(client(MON_2026_11_09), new AskWithdrawal());
        Answer<Boolean> answer = story.ask(client(THU_2026_12_03), new IsAccepted());
        assertEquals(Answer.Status.UNDEFINED, answer.status());
        assertInstanceOf(Finding.Gap.class, answer.findings().get(0));
        assertEquals(List.of("E-105"), cited(answer.findings()));
        assertEquals(List.of(), story.open(client(THU_2026_12_03)));
    }
}
