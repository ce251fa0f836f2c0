package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.TUE_2026_09_29;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.guide.services2024.Living.AMENDMENT;
import static org.courtier.guide.services2024.Living.AMENDMENT_TEMPLATE;
import static org.courtier.guide.services2024.Living.LAST_DAY;
import static org.courtier.guide.services2024.Living.MON_2026_11_02;
import static org.courtier.guide.services2024.Living.concluded;
import static org.courtier.guide.services2024.Living.inForce;
import static org.courtier.guide.services2024.Living.inForceOfTheCity;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.Disposal;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.Justification;
import org.courtier.contract.KeepingReason;
import org.courtier.contract.LegalHold;
import org.courtier.contract.Party;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RecordKind;
import org.courtier.contract.RecordTransmission;
import org.courtier.contract.Retention;
import org.courtier.contract.RetentionClock;
import org.courtier.contract.Signature;
import org.courtier.contract.TransmissionTime;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.dossier.AttachDocument;
import org.courtier.solicitation.Channel;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4.10: the documents, how long each is kept, and when it goes to the Broker. */
class KeepingDocumentsTest {

    private static final LocalDate SEVEN_YEARS = LocalDate.of(2034, 10, 12);
    private static final Document INVOICE = document(ServicesDocument.INVOICE);
    private static final Document PRICE_REQUEST = document(ServicesDocument.PRICE_REQUEST);
    private static final Document OTHER = document(ServicesDocument.OTHER);

    private static RequestRecords asking(ServicesRecord kind) {
        return new RequestRecords(kind);
    }

    /** The contract of one year, its copies sent, with a price request, an invoice and another document attached. */
    private static Play kept() {
        return inForce()
                .does(new TransmitSignedContract(List.of(CONTRACT, FORM)))
                .does(new AttachDocument(PRICE_REQUEST))
                .does(new AttachDocument(INVOICE))
                .does(new AttachDocument(OTHER));
    }

    private static Disposal fate(Play play, Document document) {
        return play.asks(new Disposals()).value().orElseThrow().stream()
                .filter(d -> d.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private static List<KeepingReason> reasons(Play play, Document document) {
        return fate(play, document).reasons();
    }

    // the table: P-287..329

    @Test
    void the_table_has_ten_kinds_each_with_its_rows_P_288() {
        assertEquals(10, ServicesRecord.values().length);
        List<String> rows = new ArrayList<>();
        for (ServicesRecord kind : ServicesRecord.values()) {
            for (ServicesRecord.Column column : ServicesRecord.Column.values()) {
                rows.add(kind.row(column));
            }
        }
        assertEquals(40, rows.stream().distinct().count());
        assertEquals("P-289", rows.get(0));
        assertEquals("P-329", rows.get(39));
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE_SUPPORT, CONTRACT_DURATION, ON_REQUEST, CONTINUOUS_IMPROVEMENT+INFORMATION_REQUEST",
        "JUSTIFICATION, SEVEN_YEARS_AFTER_THE_END, ON_REQUEST, CONTINUOUS_IMPROVEMENT",
        "SIGNED_CONTRACT, SEVEN_YEARS_AFTER_THE_END, AFTER_THE_PARTIES_SIGNATURE, CONTINUOUS_IMPROVEMENT+CONSUMPTION_FOLLOW_UP",
        "EXECUTION_REQUESTS, SEVEN_YEARS_AFTER_THE_END, ON_REQUEST, CONSUMPTION_FOLLOW_UP",
        "SIGNED_AMENDMENT, SEVEN_YEARS_AFTER_THE_END, AFTER_THE_PARTIES_SIGNATURE, CONTINUOUS_IMPROVEMENT+CONSUMPTION_FOLLOW_UP",
        "PERFORMANCE_EVALUATION, SEVEN_YEARS_AFTER_THE_END, AFTER_THE_CHIEF_EXECUTIVES_SIGNATURE, PERFORMANCE_MANAGEMENT+CONTINUOUS_IMPROVEMENT",
        "TERMINATION, SEVEN_YEARS_AFTER_THE_END, ONCE_EFFECTIVE, PERFORMANCE_MANAGEMENT+CONTINUOUS_IMPROVEMENT",
        "INVOICES, SEVEN_YEARS_AFTER_THE_END, ON_REQUEST, CONSUMPTION_FOLLOW_UP",
        "COMMUNICATIONS, SEVEN_YEARS_AFTER_THE_END, ON_REQUEST, PERFORMANCE_MANAGEMENT+CONTINUOUS_IMPROVEMENT",
        "DISPUTE, SEVEN_YEARS_AFTER_THE_END, ON_REQUEST_OR_IF_IT_PERSISTS, PERFORMANCE_MANAGEMENT+CONTINUOUS_IMPROVEMENT"
    })
    void each_kind_has_its_retention_its_transmission_its_mode_and_its_uses_P_289_to_P_329(
            ServicesRecord kind, Retention retention, TransmissionTime transmission, String uses) {
        assertEquals(retention, kind.retention());
        assertEquals(transmission, kind.transmission());
        assertEquals(Channel.EMAIL, kind.mode());
        assertEquals(uses, kind.uses().stream().map(Enum::name).collect(Collectors.joining("+")));
    }

    // on request: P-290, P-294, P-302, P-318, P-322, P-326

    @ParameterizedTest
    @CsvSource({
        "CHOICE_SUPPORT, P-290, CHOICE_ANALYSIS",
        "JUSTIFICATION, P-294, JUSTIFICATION",
        "EXECUTION_REQUESTS, P-302, EXECUTION_REQUEST",
        "INVOICES, P-318, INVOICE",
        "COMMUNICATIONS, P-322, COMMUNICATION",
        "DISPUTE, P-326, DISPUTE_DOCUMENT"
    })
    void each_request_is_discharged_by_a_sending_of_its_kind_alone_P_290_P_294_P_302_P_318_P_322_P_326(
            ServicesRecord kind, String row, ServicesDocument document) {
        Play asked = inForce().as(BROKER).does(asking(kind)).as(BUYER);
        assertEquals(new Due.OnRequest(), asked.duty(row).due());
        for (ServicesRecord other : ServicesRecord.values()) {
            if (other != kind) {
                RecordTransmission elsewhere = new RecordTransmission(other, List.of(), Moment.on(MON_2026_11_02));
                RecordExchanges exchanges = asked.part(RecordExchanges.class).with(elsewhere);
                assertEquals(Duty.Status.OPEN, asked.given(exchanges).duty(row).status());
            }
        }
        Play sent = asked.does(new TransmitRecords(kind, List.of(document(document))));
        assertEquals(Duty.Status.DONE_IN_TIME, sent.duty(row).status());
    }

    @Test
    void a_second_request_asks_for_another_sending_P_318() {
        TransmitRecords sending = new TransmitRecords(ServicesRecord.INVOICES, List.of(INVOICE));
        Play twice = inForce()
                .as(BROKER)
                .does(asking(ServicesRecord.INVOICES))
                .as(BUYER)
                .does(sending)
                .as(BROKER)
                .on(LAST_DAY)
                .does(asking(ServicesRecord.INVOICES));
        assertEquals(
                List.of(Duty.Status.DONE_IN_TIME, Duty.Status.OPEN),
                twice.duties("P-318").stream().map(Duty::status).toList());
    }

    @Test
    void the_broker_asks_for_what_the_table_sends_on_request_P_290_P_294() {
        inForce().as(BROKER).refuses(asking(ServicesRecord.TERMINATION), "P-290");
        inForce().refuses(asking(ServicesRecord.INVOICES), "P-290");
        inForceOfTheCity().as(BROKER).refuses(asking(ServicesRecord.JUSTIFICATION), "P-294");
        inForceOfTheCity().as(BROKER).does(asking(ServicesRecord.INVOICES));
    }

    @Test
    void what_is_sent_is_of_the_kind_that_is_named_P_288_P_290() {
        inForce().refuses(new TransmitRecords(ServicesRecord.INVOICES, List.of()), "P-288");
        inForce().refuses(new TransmitRecords(ServicesRecord.INVOICES, List.of(INVOICE, OTHER)), "P-288");
        inForce().as(BROKER).refuses(new TransmitRecords(ServicesRecord.INVOICES, List.of(INVOICE)), "P-290");
        inForce().refuses(new TransmitRecords(ServicesRecord.SIGNED_CONTRACT, List.of(CONTRACT)), "P-298");
        inForce().does(new TransmitRecords(ServicesRecord.INVOICES, List.of(INVOICE)));
    }

    // retention: P-289, P-293, P-297, P-301, P-305, P-309, P-313, P-317, P-321, P-325

    @Test
    void documents_of_the_choice_are_kept_while_the_contract_lasts_P_289() {
        assertEquals(Optional.of(LAST_DAY), fate(kept(), PRICE_REQUEST).lastDay());
        assertEquals(
                List.of(KeepingReason.CONTRACT_IN_FORCE), reasons(kept().on(LAST_DAY.minusDays(1)), PRICE_REQUEST));
        assertEquals(List.of(KeepingReason.CONTRACT_IN_FORCE), reasons(kept().on(LAST_DAY), PRICE_REQUEST));
        assertTrue(fate(kept().on(LAST_DAY.plusDays(1)), PRICE_REQUEST).mayBeDestroyed());
    }

    @Test
    void every_other_document_is_kept_seven_years_after_the_end_P_297_P_317() {
        for (Document document : List.of(INVOICE, CONTRACT)) {
            assertEquals(Optional.of(SEVEN_YEARS), fate(kept(), document).lastDay());
            assertEquals(List.of(KeepingReason.PERIOD_RUNNING), reasons(kept().on(SEVEN_YEARS.minusDays(1)), document));
            assertEquals(List.of(KeepingReason.PERIOD_RUNNING), reasons(kept().on(SEVEN_YEARS), document));
            assertTrue(fate(kept().on(SEVEN_YEARS.plusDays(1)), document).mayBeDestroyed());
        }
    }

    @Test
    void a_renewal_moves_the_end_and_a_termination_brings_it_near_P_289_P_313() {
        Play renewed = kept().does(new RenewContract());
        assertEquals(
                Optional.of(LocalDate.of(2035, 10, 12)), fate(renewed, INVOICE).lastDay());
        Play terminated = kept().does(new ReportTermination(
                MON_2026_11_02, Party.CLIENT, document(ServicesDocument.TERMINATION_LETTER)));
        assertEquals(
                Optional.of(LocalDate.of(2033, 11, 2)),
                fate(terminated, INVOICE).lastDay());
        Document letter = document(ServicesDocument.TERMINATION_LETTER);
        assertEquals(
                List.of(KeepingReason.CONTRACT_IN_FORCE, KeepingReason.TRANSMISSION_OWED), reasons(terminated, letter));
    }

    @Test
    void what_the_steps_brought_is_held_too_P_293_P_305_P_309() {
        Document justification = document(ServicesDocument.JUSTIFICATION);
        Play play = kept().given(new Justification(List.of(), justification, Moment.on(TUE_2026_09_29)))
                .given(new EndEvaluation(
                        document(ServicesDocument.EVALUATION_REPORT),
                        Moment.on(MON_2026_11_02),
                        Optional.of(Moment.on(MON_2026_11_02))))
                .given(new ContractAmendments(List.of(amendment())));
        assertEquals(List.of(KeepingReason.CONTRACT_IN_FORCE), reasons(play, justification));
        for (ServicesDocument owed : List.of(ServicesDocument.EVALUATION_REPORT, ServicesDocument.AMENDMENT)) {
            assertEquals(
                    List.of(KeepingReason.CONTRACT_IN_FORCE, KeepingReason.TRANSMISSION_OWED),
                    reasons(play, document(owed)));
        }
        List<RecordKind> kinds = play.asks(new RetentionClocks()).value().orElseThrow().stream()
                .map(RetentionClock::kind)
                .toList();
        assertTrue(kinds.contains(ServicesRecord.JUSTIFICATION));
        assertTrue(kinds.contains(ServicesRecord.SIGNED_AMENDMENT));
        assertTrue(kinds.contains(ServicesRecord.CHOICE_SUPPORT));
    }

    private static ContractAmendment amendment() {
        Moment on = Moment.on(MON_2026_11_02);
        return ContractAmendment.requested(1, ContractChange.of("Livrables"), on)
                .prepared(new AmendmentVersion(AMENDMENT, AMENDMENT_TEMPLATE, true, on))
                .signed(new Signature(Party.CLIENT, SIGNATORY.person(), on))
                .signed(new Signature(Party.SUPPLIER, SUPPLIER.person(), on));
    }

    @Test
    void what_the_broker_waits_for_is_kept_P_290_P_298() {
        Play asked = kept().on(LAST_DAY.plusDays(1)).as(BROKER).does(asking(ServicesRecord.CHOICE_SUPPORT));
        assertEquals(List.of(KeepingReason.TRANSMISSION_OWED), reasons(asked, PRICE_REQUEST));
        assertEquals(
                List.of(KeepingReason.TRANSMISSION_OWED), reasons(inForce().on(SEVEN_YEARS.plusDays(1)), CONTRACT));
    }

    @Test
    void what_the_guide_does_not_name_and_what_has_no_end_is_kept_P_288() {
        assertEquals(List.of(KeepingReason.NOT_IN_THE_TABLE), reasons(kept().on(SEVEN_YEARS.plusDays(1)), OTHER));
        assertEquals(
                List.of(KeepingReason.END_NOT_KNOWN), reasons(concluded().does(new AttachDocument(INVOICE)), INVOICE));
        assertEquals(
                List.of(KeepingReason.NOT_CONCLUDED),
                reasons(readyToSign(AURORE).does(new AttachDocument(INVOICE)), INVOICE));
    }

    @Test
    void a_hold_keeps_everything_until_it_is_lifted() {
        Play held = kept().on(LAST_DAY.plusDays(1)).does(new PlaceHold("Litige"));
        assertEquals(List.of(KeepingReason.LEGAL_HOLD), reasons(held, PRICE_REQUEST));
        held.refusesBy(new PlaceHold("Litige"), "services2024.documents.held-once");
        held.on(LAST_DAY).refusesBy(new LiftHold(), "services2024.documents.held-to-lift");
        held.as(BROKER).refusesBy(new LiftHold(), "services2024.documents.held-by");
        assertTrue(fate(held.does(new LiftHold()), PRICE_REQUEST).mayBeDestroyed());
        kept().refusesBy(new LiftHold(), "services2024.documents.held-to-lift");
        assertThrows(IllegalArgumentException.class, () -> new PlaceHold(" "));
        assertThrows(IllegalArgumentException.class, () -> new LegalHold(" ", Moment.on(LAST_DAY)));
    }
}
