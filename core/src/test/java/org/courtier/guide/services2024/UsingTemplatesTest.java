package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.CONTRACT;
import static org.courtier.guide.services2024.Concluding.FORM;
import static org.courtier.guide.services2024.Concluding.MON_2026_10_05;
import static org.courtier.guide.services2024.Concluding.TUE_2026_10_06;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BROKER;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.anOpenedDossier;
import static org.courtier.testkit.services2024.Scene.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.SupplierDocumentRequests;
import org.courtier.decision.Due;
import org.courtier.decision.Duty;
import org.courtier.decision.Possibility;
import org.courtier.decision.Urgency;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.rule.RowId;
import org.courtier.testkit.Play;
import org.junit.jupiter.api.Test;

/** Section 3.2: the contract's template, the commitment form, and any other document to sign. */
class UsingTemplatesTest {

    private static final NegotiateTemplate NEGOTIATION = new NegotiateTemplate(List.of("responsabilité"));
    private static final Document OTHER = document(ServicesDocument.OTHER);

    private static Possibility.Status status(Class<?> action) {
        return anOpenedDossier().possible().stream()
                .filter(p -> p.action() == action)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void the_template_is_negotiated_neither_by_the_client_nor_by_a_supplier_P_105_P_106() {
        anOpenedDossier().refuses(NEGOTIATION, "P-105", "P-106");
        anOpenedDossier().as(SUPPLIER).refuses(NEGOTIATION, "P-106");
        anOpenedDossier().as(BROKER).refuses(NEGOTIATION, "P-105");
        assertEquals(Possibility.Status.PROHIBITED, status(NegotiateTemplate.class));
    }

    @Test
    void the_form_is_a_document_of_the_broker_P_099_P_102() {
        assertEquals(
                "Formulaire d'engagement de responsabilité",
                ServicesDocument.COMMITMENT_FORM.label().french());
        assertEquals(List.of(new RowId("P-099"), new RowId("P-102")), UsingTemplates.FORM.rows());
    }

    @Test
    void no_other_document_of_the_supplier_is_signed_P_108() {
        anOpenedDossier().as(SIGNATORY).refuses(new SignSupplierDocument(OTHER), "P-108");
        anOpenedDossier().as(SUPPLIER).refuses(new SignSupplierDocument(OTHER), "P-108");
        assertEquals(Possibility.Status.PROHIBITED, status(SignSupplierDocument.class));
    }

    @Test
    void a_supplier_that_asks_for_another_signature_leaves_an_irregularity_P_108() {
        ReportSupplierDocument told = new ReportSupplierDocument(AURORE, OTHER);
        anOpenedDossier().irregular(told, "P-108");
        Play after = anOpenedDossier().does(told);
        assertEquals(1, after.part(SupplierDocumentRequests.class).each().size());
        anOpenedDossier().as(SUPPLIER).refuses(told, "P-109");
    }

    @Test
    void the_brokers_own_contract_and_form_are_no_other_document_P_108() {
        for (Document own : List.of(CONTRACT, FORM)) {
            ReportSupplierDocument told = new ReportSupplierDocument(AURORE, own);
            assertTrue(anOpenedDossier().accepts(told).irregularities().isEmpty());
            assertEquals(List.of(), anOpenedDossier().does(told).duties("P-109"));
        }
    }

    @Test
    void the_broker_is_notified_immediately_without_a_date_P_109() {
        Play asked = anOpenedDossier()
                .on(TUE_2026_10_06)
                .given(notified(MON_2026_10_05))
                .does(new ReportSupplierDocument(AURORE, OTHER));
        Duty duty = asked.duty("P-109");
        assertEquals(Duty.Status.OPEN, duty.status());
        assertEquals(new Due.Urgent(Urgency.IMMEDIATELY), duty.due());
        Play told = asked.given(notified(TUE_2026_10_06));
        assertEquals(Duty.Status.DONE_IN_TIME, told.duty("P-109").status());
    }

    private static Attestations notified(LocalDate day) {
        return Attestations.NONE.with(new Attestation(
                ServicesAttestation.SUPPLIER_DOCUMENT_NOTIFIED, SIGNATORY, Moment.on(day), Optional.empty()));
    }
}
