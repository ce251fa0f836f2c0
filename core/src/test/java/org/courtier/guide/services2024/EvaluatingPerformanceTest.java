package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.TUE_2026_10_13;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.Living.inForceOfTheCity;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CHIEF;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractYear;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Answer;
import org.courtier.decision.Duty;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.dossier.Attest;
import org.courtier.testkit.Play;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Sections 4.7 to 4.9: the yearly evaluation, and the one at the end of the contract. */
class EvaluatingPerformanceTest {

    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate THU_2027_10_14 = LocalDate.of(2027, 10, 14);
    private static final LocalDate WED_2027_10_20 = LocalDate.of(2027, 10, 20);
    private static final LocalDate THU_2027_10_21 = LocalDate.of(2027, 10, 21);
    private static final LocalDate FRI_2027_10_22 = LocalDate.of(2027, 10, 22);
    private static final RequestEvaluation OF_2026 = new RequestEvaluation(2026);
    private static final Document TEMPLATE = document(ServicesDocument.EVALUATION_TEMPLATE);
    private static final Document REPORT = document(ServicesDocument.EVALUATION_REPORT);
    private static final TransmitRecords COPY =
            new TransmitRecords(ServicesRecord.PERFORMANCE_EVALUATION, List.of(REPORT));

    private static Play requested() {
        return inForce().as(BROKER).does(OF_2026);
    }

    /** After the last day, section 79 requires an evaluation, which the chief executive signed on Thursday 14 October 2027. */
    private static Play signed() {
        return required()
                .does(new DrawUpEndEvaluation(REPORT))
                .as(CHIEF)
                .does(new SignEndEvaluation())
                .as(BUYER);
    }

    private static Play required() {
        return inForce().on(THU_2027_10_14).does(Attest.of(ServicesAttestation.END_EVALUATION_REQUIRED));
    }

    private static List<Duty.Status> statuses(Play play, String row) {
        return play.duties(row).stream().map(Duty::status).toList();
    }

    // yearly: P-276 to P-280

    @Test
    void the_broker_asks_once_for_each_calendar_year_of_the_contract_P_277() {
        assertEquals(List.of(Duty.Status.OPEN), statuses(inForce(), "P-277"));
        assertEquals(2, inForce().on(FRI_2027_01_01).duties("P-277").size());
        assertEquals(2, inForce().on(LocalDate.of(2030, 6, 1)).duties("P-277").size());
        assertEquals(List.of(Duty.Status.DONE_IN_TIME), statuses(requested(), "P-277"));
        Duty duty = inForce().duty("P-277");
        assertEquals(Moment.on(TUE_2026_10_13), duty.opened());
        assertEquals(Optional.of("2026"), duty.about().map(Text::french));
        assertEquals(List.of(), readyToSign(AURORE).duties("P-277"));
    }

    @Test
    void a_year_is_late_once_it_is_over_P_277() {
        Play lastDay = inForce().as(BROKER).on(THU_2026_12_31);
        assertFalse(lastDay.duty("P-277").overdue(THU_2026_12_31));
        assertEquals(List.of(Duty.Status.DONE_IN_TIME), statuses(lastDay.does(OF_2026), "P-277"));
        Play newYear = inForce().as(BROKER).on(FRI_2027_01_01);
        assertTrue(newYear.duties("P-277").get(0).overdue(FRI_2027_01_01));
        assertEquals(
                Duty.Status.DONE_LATE,
                newYear.does(OF_2026).duties("P-277").get(0).status());
    }

    @Test
    void a_contract_whose_term_is_not_known_counts_from_its_conclusion_P_277() {
        assertEquals(Moment.on(WED_2026_10_07), concluded().duty("P-277").opened());
    }

    @Test
    void no_other_year_is_asked_for_nor_one_twice_P_277() {
        inForce().as(BROKER).refuses(new RequestEvaluation(2025), "P-277");
        inForce().as(BROKER).refuses(new RequestEvaluation(2027), "P-277");
        requested().refuses(OF_2026, "P-277");
        inForce().refuses(OF_2026, "P-277");
        Parts parts = requested().dossier().parts();
        EvaluationRequested again = new EvaluationRequested(new ContractYear(2026), Moment.on(MON_2026_11_02));
        assertThrows(ImpossibleEvent.class, () -> again.applyTo(parts));
        EvaluationProduced unasked = new EvaluationProduced(new ContractYear(2027), REPORT, Moment.on(MON_2026_11_02));
        assertThrows(ImpossibleEvent.class, () -> unasked.applyTo(parts));
    }

    @Test
    void the_broker_supplies_its_template_P_280_P_285_P_286() {
        assertEquals(Duty.Status.OPEN, requested().duty("P-280").status());
        SupplyEvaluationTemplate supply = new SupplyEvaluationTemplate(2026, TEMPLATE);
        assertEquals(
                Duty.Status.DONE_IN_TIME, requested().does(supply).duty("P-280").status());
        requested().refuses(new SupplyEvaluationTemplate(2026, REPORT), "P-280");
        requested().refuses(new SupplyEvaluationTemplate(2027, TEMPLATE), "P-280");
        inForce().as(BROKER).refuses(supply, "P-280");
        requested().as(BUYER).refuses(supply, "P-280");
        assertEquals(
                "Gabarit et fiche d'évaluation du rendement du prestataire de services",
                ServicesDocument.EVALUATION_TEMPLATE.label().french());
    }

    @Test
    void the_client_produces_what_the_broker_asks_for_whatever_its_regimes_P_278_P_279() {
        ProduceEvaluation produced = new ProduceEvaluation(2026, REPORT);
        assertEquals(Duty.Status.OPEN, requested().duty("P-278").status());
        assertEquals(
                Duty.Status.DONE_IN_TIME,
                requested().as(BUYER).does(produced).duty("P-278").status());
        requested().as(BUYER).refuses(new ProduceEvaluation(2027, REPORT), "P-278");
        requested().as(BUYER).on(TUE_2026_10_13).refuses(produced, "P-278");
        requested().refuses(produced, "P-278");
        Play city = inForceOfTheCity().as(BROKER).does(OF_2026);
        assertEquals(Duty.Status.OPEN, city.duty("P-278").status());
    }

    // at the end: P-281, P-310

    @Test
    void the_evaluation_is_owed_from_the_last_day_where_section_79_requires_it_P_281() {
        Play attested = inForce().does(Attest.of(ServicesAttestation.END_EVALUATION_REQUIRED));
        assertEquals(List.of(), attested.on(LAST_DAY.minusDays(1)).duties("P-281"));
        assertEquals(1, attested.on(LAST_DAY).duties("P-281").size());
        assertEquals(1, attested.on(LAST_DAY.plusDays(1)).duties("P-281").size());
        assertEquals(List.of(), inForce().on(LAST_DAY).duties("P-281"));
        Play changedMind = attested.does(Attest.of(ServicesAttestation.END_EVALUATION_NOT_REQUIRED));
        assertEquals(List.of(), changedMind.on(LAST_DAY).duties("P-281"));
        Play city = inForceOfTheCity().does(Attest.of(ServicesAttestation.END_EVALUATION_REQUIRED));
        assertEquals(List.of(), city.on(LAST_DAY).duties("P-281"));
    }

    @Test
    void one_transmission_of_the_signed_report_discharges_it_P_281_P_310() {
        assertEquals(Duty.Status.OPEN, signed().duty("P-281").status());
        Play sent = signed().does(COPY);
        assertEquals(Duty.Status.DONE_IN_TIME, sent.duty("P-281").status());
        assertEquals(Duty.Status.DONE_IN_TIME, sent.duty("P-310").status());
    }

    @Test
    void after_the_end_it_is_said_that_nobody_told_whether_section_79_requires_one_P_281() {
        assertTrue(gap(inForce().on(LAST_DAY.plusDays(1))));
        assertFalse(gap(inForce().on(LAST_DAY)));
        assertFalse(gap(required()));
        assertFalse(gap(inForce()
                .does(Attest.of(ServicesAttestation.END_EVALUATION_NOT_REQUIRED))
                .on(LAST_DAY.plusDays(1))));
        assertFalse(gap(inForceOfTheCity().on(LAST_DAY.plusDays(1))));
    }

    private static boolean gap(Play play) {
        return play.asks(new TermOfContract()).findings().stream()
                .anyMatch(f -> f.rule().value().equals("services2024.evaluation.not-known-whether"));
    }

    @Test
    void the_signed_report_is_due_in_five_business_days_P_310() {
        assertEquals(
                THU_2027_10_21,
                signed().asks(new EvaluationDeadline()).value().orElseThrow().result());
        assertEquals(
                Answer.Status.NOT_KNOWN,
                drawnUp().asks(new EvaluationDeadline()).status());
        for (LocalDate inTime : List.of(WED_2027_10_20, THU_2027_10_21)) {
            assertEquals(
                    Duty.Status.DONE_IN_TIME,
                    signed().on(inTime).does(COPY).duty("P-310").status());
        }
        assertEquals(
                Duty.Status.DONE_LATE,
                signed().on(FRI_2027_10_22).does(COPY).duty("P-310").status());
        assertEquals(List.of(), drawnUp().duties("P-310"));
    }

    private static Play drawnUp() {
        return required().does(new DrawUpEndEvaluation(REPORT));
    }

    @Test
    void the_chief_executive_signs_once_what_the_client_drew_up_P_310() {
        drawnUp().refuses(new SignEndEvaluation(), "P-310");
        required().as(CHIEF).refuses(new SignEndEvaluation());
        drawnUp().as(CHIEF).on(MON_2026_11_02).refuses(new SignEndEvaluation(), "P-310");
        signed().as(CHIEF).refuses(new SignEndEvaluation(), "P-310");
        signed().refuses(new DrawUpEndEvaluation(REPORT), "P-281");
    }

    @Test
    void the_report_is_that_of_a_concluded_contract_P_281() {
        required().refuses(new DrawUpEndEvaluation(TEMPLATE), "P-281");
        required().as(BROKER).refuses(new DrawUpEndEvaluation(REPORT), "P-281");
        inForce().on(TUE_2026_10_06).refuses(new DrawUpEndEvaluation(REPORT), "P-281");
        drawnUp().does(new DrawUpEndEvaluation(REPORT));
    }

    @Test
    void an_unsigned_report_is_not_sent_P_310() {
        drawnUp().refuses(COPY, "P-310");
        signed().on(LAST_DAY).refuses(COPY, "P-310");
    }

    // recommended: P-282 to P-284

    @Test
    void a_client_under_the_rcti_is_advised_to_follow_give_feedback_and_document_P_282_P_283_P_284() {
        for (String row : List.of("P-282", "P-283", "P-284")) {
            assertTrue(inForce().as(BROKER).advises(OF_2026, row));
            assertFalse(inForceOfTheCity().as(BROKER).advises(OF_2026, row));
            assertFalse(inForce().as(BROKER).on(LAST_DAY.plusDays(1)).advises(OF_2026, row));
        }
    }

    @Test
    void there_are_two_evaluations_P_276() {
        Play both = requested().as(BUYER).on(THU_2027_10_14).does(new DrawUpEndEvaluation(REPORT));
        assertEquals(1, both.part(YearlyEvaluations.class).each().size());
        assertEquals(REPORT, both.part(EndEvaluation.class).report());
    }
}
