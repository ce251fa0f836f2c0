package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.PriceRequestScene.*;
import static org.courtier.testkit.services2024.Scene.FIVE;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Duty;
import org.courtier.party.PersonRef;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The FAQ on absences during the solicitation. */
class CoveringAbsencesTest {

    private static final SendPriceRequest TO_FIVE = sending(FIVE, anEmailTo(FIVE));
    private static final Optional<PersonRef> SOMEBODY = Optional.of(new PersonRef("releve"));
    private static final Window A_WEEK = Window.parse("2026-10-05/2026-10-09");

    @ParameterizedTest
    @CsvSource({
        "2026-09-28/2026-10-01, true",
        "2026-09-28/2026-10-02, false",
        "2026-10-05/2026-10-09, false",
        "2026-10-20/2026-10-30, false",
        "2026-10-21/2026-10-30, true"
    })
    void without_a_substitute_the_sending_waits_for_the_return_P387(String days, boolean lawful) {
        Play absent = aReadyRequest().does(new DeclareAbsence(Window.parse(days), Optional.empty()));
        if (lawful) {
            absent.accepts(TO_FIVE);
        } else {
            absent.refuses(TO_FIVE, "P-387");
            absent.does(new DeclareAbsence(Window.parse(days), SOMEBODY)).accepts(TO_FIVE);
        }
    }

    @Test
    void nothing_is_refused_when_no_absence_is_declared() {
        aReadyRequest().accepts(TO_FIVE);
    }

    @Test
    void an_absence_during_the_solicitation_opens_a_duty_until_a_substitute_is_named_P386() {
        Play absent = aSentRequest().on(MON_2026_10_05).does(new DeclareAbsence(A_WEEK, Optional.empty()));
        Duty open = absent.duty("P-386");
        assertEquals(Duty.Status.OPEN, open.status());
        assertEquals(Moment.on(MON_2026_10_05), open.opened());
        Duty done = absent.does(new DeclareAbsence(A_WEEK, SOMEBODY)).duty("P-386");
        assertEquals(Duty.Status.DONE_IN_TIME, done.status());
    }

    @Test
    void an_absence_outside_the_solicitation_opens_none_P388() {
        Play absent = aSentRequest().does(new DeclareAbsence(Window.parse("2026-10-21/2026-10-30"), Optional.empty()));
        assertEquals(List.of(), absent.duties("P-386"));
        assertTrue(aReadyRequest()
                .does(new DeclareAbsence(A_WEEK, Optional.empty()))
                .duties("P-386")
                .isEmpty());
    }

    @Test
    void an_absence_declared_before_the_sending_is_a_duty_from_the_sending() {
        Play sent = aReadyRequest().does(new DeclareAbsence(A_WEEK, SOMEBODY)).does(TO_FIVE);
        assertEquals(Moment.on(FRI_2026_10_02), sent.duty("P-386").opened());
    }

    @Test
    void the_client_declares_its_absences() {
        aReadyRequest().as(SUPPLIER).refuses(new DeclareAbsence(A_WEEK, Optional.empty()), "P-386");
    }
}
