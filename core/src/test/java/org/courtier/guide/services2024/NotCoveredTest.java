package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Action;
import org.courtier.decision.Answer;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Dispatch;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** What the guide or the calendar says nothing of is refused or not known: never guessed, and never an exception. */
class NotCoveredTest {

    private static final LocalDate WED_2024_04_17 = LocalDate.of(2024, 4, 17);
    private static final LocalDate THU_2024_04_18 = LocalDate.of(2024, 4, 18);
    private static final LocalDate WED_2099_12_30 = LocalDate.of(2099, 12, 30);

    @Test
    void what_is_asked_of_a_day_before_the_guide_is_refused() {
        assertEquals(
                List.of("courtier.guide.in-force"), refusals(anOpenedDossier().on(WED_2024_04_17), sending()));
        assertFalse(refusals(anOpenedDossier().on(THU_2024_04_18), sending()).contains("courtier.guide.in-force"));
    }

    @Test
    void what_is_told_of_a_day_before_the_guide_is_refused_too() {
        Signatures bySupplier = Signatures.NONE.with(signature(Party.SUPPLIER, WED_2024_04_17));
        Play drafted = anOpenedDossier()
                .given(
                        Preparation.begun(FIVE.get(0), Moment.on(WED_2024_04_17))
                                .draftsPrepared(List.of(), Moment.on(WED_2024_04_17)),
                        bySupplier)
                .on(WED_2024_04_17);
        assertEquals(
                List.of("courtier.guide.in-force"),
                refusals(drafted, new ReportSignature(Party.CLIENT, SIGNATORY.person(), Optional.empty())));
    }

    @Test
    void a_closing_that_the_calendar_cannot_count_is_refused() {
        assertEquals(
                List.of("courtier.calendar.covers-the-days"),
                refusals(anOpenedDossier().on(WED_2099_12_30), sending()));
    }

    @Test
    void a_time_limit_that_the_calendar_cannot_count_is_not_known() {
        Signatures signed = Signatures.NONE
                .with(signature(Party.CLIENT, WED_2099_12_30))
                .with(signature(Party.SUPPLIER, WED_2099_12_30));
        Answer<?> answer = anOpenedDossier().on(WED_2099_12_30).given(signed).asks(new TransmissionDeadline());
        assertEquals(Answer.Status.NOT_KNOWN, answer.status());
    }

    private static Signature signature(Party party, LocalDate day) {
        return new Signature(party, SIGNATORY.person(), Moment.on(day));
    }

    private static SendPriceRequest sending() {
        return new SendPriceRequest(
                FIVE,
                Moment.on(LocalDate.of(2026, 9, 28)),
                new Dispatch(Channel.EMAIL, FIVE, List.of(), List.of(), Optional.empty()));
    }

    private static List<String> refusals(Play play, Action action) {
        return play.refuses(action).breaches().stream()
                .map(b -> b.rule().value())
                .toList();
    }
}
