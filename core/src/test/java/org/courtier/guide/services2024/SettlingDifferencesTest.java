package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Difference;
import org.courtier.contract.DifferenceKind;
import org.courtier.contract.DifferenceStep;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.dossier.Attest;
import org.courtier.party.Role;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Section 4.6 and the FAQ on a supplier's default. */
class SettlingDifferencesTest {

    private static final LocalDate TUE_2026_11_03 = LocalDate.of(2026, 11, 3);
    private static final RaiseDifference ON_INTERPRETATION =
            new RaiseDifference(DifferenceKind.DIFFERENCE, true, "Livrable 3");
    private static final FollowDifference PERSISTS = new FollowDifference(1, DifferenceStep.PERSISTS);
    private static final FollowDifference TOLD = new FollowDifference(1, DifferenceStep.BROKER_TOLD);
    private static final FollowDifference SETTLED = new FollowDifference(1, DifferenceStep.SETTLED);

    private static Play raised(RaiseDifference difference) {
        return inForce().does(difference);
    }

    // differences and litigation: P-271 to P-273

    @Test
    void the_client_settles_a_difference_itself_P_271_P_272() {
        assertEquals(Role.CLIENT, raised(ON_INTERPRETATION).duty("P-272").owedBy());
        assertEquals(Duty.Status.OPEN, raised(ON_INTERPRETATION).duty("P-272").status());
        Play settled = raised(ON_INTERPRETATION).does(SETTLED);
        assertEquals(Duty.Status.DONE_IN_TIME, settled.duty("P-272").status());
        assertEquals(List.of(), settled.duties("P-273"));
        Play twice = settled.on(TUE_2026_11_03).does(SETTLED);
        assertEquals(Optional.of(Moment.on(MON_2026_11_02)), twice.duty("P-272").ended());
        assertEquals(Duty.Status.OPEN, settled.does(PERSISTS).duty("P-272").status());
    }

    @Test
    void the_client_manages_litigation_itself_P_273() {
        Play litigation = raised(new RaiseDifference(DifferenceKind.LITIGATION, false, "Pénalités"));
        assertEquals(Duty.Status.OPEN, litigation.duty("P-273").status());
        assertEquals(List.of(), litigation.duties("P-272"));
        assertEquals(
                Duty.Status.DONE_IN_TIME, litigation.does(SETTLED).duty("P-273").status());
        assertEquals(
                Optional.of("Litige 1 : Pénalités"),
                litigation.duty("P-273").about().map(Text::french));
    }

    @Test
    void what_is_followed_is_on_record_P_272() {
        inForce().refuses(PERSISTS, "P-272");
        raised(ON_INTERPRETATION).refuses(new FollowDifference(2, DifferenceStep.SETTLED), "P-272");
        raised(ON_INTERPRETATION).on(TUE_2026_10_13).refuses(SETTLED, "P-272");
        raised(ON_INTERPRETATION).as(SUPPLIER).refuses(SETTLED, "P-272");
        assertThrows(IllegalArgumentException.class, () -> new RaiseDifference(DifferenceKind.DIFFERENCE, true, " "));
        Moment on = Moment.on(MON_2026_11_02);
        assertThrows(
                IllegalArgumentException.class, () -> Difference.arisen(1, DifferenceKind.DIFFERENCE, true, " ", on));
        Parts parts = raised(ON_INTERPRETATION).dossier().parts();
        Difference first = Difference.arisen(1, DifferenceKind.DIFFERENCE, true, "x", on);
        assertThrows(ImpossibleEvent.class, () -> new DifferenceRaised(first).applyTo(parts));
        assertThrows(ImpossibleEvent.class, () -> new DifferenceFollowed(2, DifferenceStep.SETTLED, on).applyTo(parts));
    }

    // the Broker is told: P-327

    @Test
    void the_broker_is_told_of_a_difference_on_interpretation_that_persists_P_327() {
        assertEquals(List.of(), raised(ON_INTERPRETATION).duties("P-327"));
        Play persisting =
                raised(ON_INTERPRETATION).does(TOLD).on(TUE_2026_11_03).does(PERSISTS);
        assertEquals(Duty.Status.OPEN, persisting.duty("P-327").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME, persisting.does(TOLD).duty("P-327").status());
        RaiseDifference another = new RaiseDifference(DifferenceKind.DIFFERENCE, false, "Retard");
        assertEquals(List.of(), raised(another).does(PERSISTS).duties("P-327"));
    }

    // problems: P-274, P-275, P-357 to P-359

    @Test
    void the_broker_is_told_of_each_problem_that_could_affect_its_offer_P_274_P_275() {
        for (IssueKind kind : List.of(
                IssueKind.TERMINATION, IssueKind.UNSATISFACTORY_REPORT, IssueKind.FRAMEWORK_ISSUE, IssueKind.OTHER)) {
            Play noticed = inForce().does(new NoticeIssue(kind, "Constat"));
            assertEquals(Duty.Status.OPEN, noticed.duty("P-274").status());
            assertEquals(new Due.NoTimeStated(), noticed.duty("P-274").due());
            assertEquals(List.of(), noticed.duties("P-357"));
            Play told = noticed.does(new TellIssue(1));
            assertEquals(Duty.Status.DONE_IN_TIME, told.duty("P-274").status());
            Play again = told.on(TUE_2026_11_03).does(new TellIssue(1));
            assertEquals(told.duty("P-274"), again.duty("P-274"));
        }
    }

    @Test
    void the_broker_is_told_of_a_supplier_that_can_no_longer_deliver_P_357() {
        for (IssueKind kind : List.of(IssueKind.CANNOT_MEET_DELIVERY_TIMES, IssueKind.CANNOT_SUPPLY_PROFILES)) {
            Play noticed = inForce().does(new NoticeIssue(kind, "Constat"));
            assertEquals(Duty.Status.OPEN, noticed.duty("P-357").status());
            assertEquals(List.of(), noticed.duties("P-274"));
            Play told = noticed.does(new TellIssue(1));
            assertEquals(Duty.Status.DONE_IN_TIME, told.duty("P-357").status());
        }
    }

    @Test
    void what_is_told_is_on_record_P_274() {
        NoticeIssue noticed = new NoticeIssue(IssueKind.OTHER, "Constat");
        inForce().refuses(new TellIssue(1), "P-274");
        inForce().does(noticed).refuses(new TellIssue(2), "P-274");
        inForce().does(noticed).on(TUE_2026_10_13).refuses(new TellIssue(1), "P-274");
        inForce().as(BROKER).refuses(noticed, "P-274");
        assertThrows(IllegalArgumentException.class, () -> new NoticeIssue(IssueKind.OTHER, " "));
        Moment on = Moment.on(MON_2026_11_02);
        assertThrows(IllegalArgumentException.class, () -> new Issue(1, IssueKind.OTHER, " ", on, Optional.empty()));
        Parts parts = inForce().does(noticed).dossier().parts();
        Issue first = new Issue(1, IssueKind.OTHER, "x", on, Optional.empty());
        assertThrows(ImpossibleEvent.class, () -> new IssueNoticed(first).applyTo(parts));
        assertThrows(ImpossibleEvent.class, () -> new IssueTold(2, on).applyTo(parts));
    }

    @Test
    void the_broker_may_follow_up_and_apply_the_consequences_P_358_P_359() {
        Play told = inForce()
                .does(new NoticeIssue(IssueKind.CANNOT_SUPPLY_PROFILES, "Constat"))
                .does(new TellIssue(1));
        Attest followed = Attest.of(ServicesAttestation.DEFAULT_FOLLOWED_UP);
        Attest applied = Attest.of(ServicesAttestation.DEFAULT_CONSEQUENCES);
        told.as(BROKER).does(followed).does(applied);
        told.refuses(followed, "P-358");
        told.refuses(applied, "P-359");
    }
}
