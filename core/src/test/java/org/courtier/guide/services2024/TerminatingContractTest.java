package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractChange;
import org.courtier.contract.Party;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** The termination of the contract, and what follows from it. */
class TerminatingContractTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final Document LETTER = document(ServicesDocument.TERMINATION_LETTER);
    private static final TransmitRecords SENT = new TransmitRecords(
            ServicesRecord.TERMINATION, List.of(LETTER, document(ServicesDocument.TERMINATION_DOCUMENT)));

    private static ReportTermination on(LocalDate effective) {
        return new ReportTermination(effective, Party.CLIENT, LETTER);
    }

    /** Told on Monday 2 November 2026, effective two weeks later. */
    private static Play terminated() {
        return inForce().does(on(MON_2026_11_16));
    }

    @Test
    void the_contract_ends_on_the_effective_date_P_313() {
        assertTrue(terminated().on(MON_2026_11_16).duties("P-314").get(0).open());
        assertEquals(
                MON_2026_11_16,
                terminated().asks(new TerminationDeadline()).value().orElseThrow());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                inForce().asks(new TerminationDeadline()).status());
    }

    @Test
    void a_termination_takes_effect_between_the_conclusion_and_the_last_day_P_313() {
        inForce().refuses(on(WED_2026_10_07.minusDays(1)), "P-313");
        inForce().does(on(WED_2026_10_07));
        inForce().does(on(LAST_DAY));
        inForce().refuses(on(LAST_DAY.plusDays(1)), "P-313");
        concluded().does(on(LAST_DAY.plusDays(1)));
    }

    @Test
    void a_concluded_contract_is_terminated_once_P_313() {
        terminated().refuses(on(MON_2026_11_16), "P-313");
        readyToSign(AURORE).as(BUYER).refuses(on(MON_2026_11_16), "P-313");
        inForce().as(SUPPLIER).refuses(on(MON_2026_11_16), "P-314");
        Parts parts = terminated().dossier().parts();
        ContractTerminated again =
                new ContractTerminated(MON_2026_11_16, Party.CLIENT, LETTER, Moment.on(MON_2026_11_02));
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(parts));
    }

    @Test
    void a_termination_without_its_letter_is_irregular_P_313() {
        inForce().irregular(new ReportTermination(MON_2026_11_16, Party.SUPPLIER, CONTRACT), "P-313");
        assertTrue(inForce().accepts(on(MON_2026_11_16)).irregularities().isEmpty());
    }

    @Test
    void the_letter_is_due_on_the_effective_date_itself_P_314() {
        assertEquals(List.of(), terminated().on(MON_2026_11_16.minusDays(1)).duties("P-314"));
        Duty due = terminated().on(MON_2026_11_16).duty("P-314");
        assertEquals(Optional.of(MON_2026_11_16), due.due().lastDay());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                terminated().on(MON_2026_11_16).does(SENT).duty("P-314").status());
        assertEquals(
                Duty.Status.DONE_LATE,
                terminated()
                        .on(MON_2026_11_16.plusDays(1))
                        .does(SENT)
                        .duty("P-314")
                        .status());
        Play early = terminated().does(SENT).on(MON_2026_11_16);
        assertEquals(Duty.Status.DONE_IN_TIME, early.duty("P-314").status());
    }

    @Test
    void without_a_termination_no_letter_is_sent_P_314() {
        inForce().refuses(SENT, "P-314");
        terminated().on(TUE_2026_10_13).refuses(SENT, "P-314");
    }

    @Test
    void a_terminated_contract_is_neither_renewed_nor_amended_P_241() {
        terminated().refuses(new RenewContract(), "P-241");
        terminated().refuses(new RequestContractAmendment(ContractChange.of("Livrables")), "P-241");
    }
}
