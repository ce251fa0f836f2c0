package org.courtier.json;

import static org.courtier.json.ApprovedDocuments.approved;
import static org.courtier.json.ApprovedDocuments.held;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.courtier.ShippedGuides;
import org.courtier.calendar.QuebecCalendars;
import org.courtier.decision.Duty;
import org.courtier.decision.Event;
import org.courtier.decision.Outcome;
import org.courtier.decision.Step;
import org.courtier.dossier.Dossier;
import org.courtier.rule.Fact;
import org.courtier.rule.Finding;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;
import org.courtier.rule.Rulebook;
import org.courtier.rule.Verdict;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

/** Whole documents: each is written as it was approved, whatever has become of the rules since. */
class ApprovedDocumentsTest {

    private static final Json JSON = new Json(ShippedGuides.all());
    private static final LocalDate FRI_2026_12_18 = LocalDate.of(2026, 12, 18);
    private static final RuleKey RULE = new RuleKey("services2024.response.must-answer");
    private static final Fact FACT =
            new Fact("closing", Text.of("Date limite", "Closing"), Text.of("2 novembre 2026", "November 2, 2026"));

    @Test
    void a_dossier() {
        held("dossier", JSON.writeDossier(JSON.readDossier(approved("dossier"))));
    }

    @Test
    void a_catalogue() {
        held("catalogue", JSON.writeCatalogue(JSON.readCatalogue(approved("catalogue"))));
    }

    @Test
    void findings() {
        held("findings", JSON.writeFindings(JSON.readFindings(approved("findings"))));
    }

    @Test
    void duties() {
        held("duties", JSON.writeDuties(JSON.readDuties(approved("duties"))));
    }

    @Test
    void possibilities() {
        held("possibilities", JSON.writePossibilities(JSON.readPossibilities(approved("possibilities"))));
    }

    @Test
    void grounds() {
        held("grounds", JSON.writeGrounds(JSON.readGrounds(approved("grounds"))));
    }

    @Test
    void a_certificate() {
        byte[] certificate = approved(
                "certificate",
                () -> JSON.writeCertificate(QuebecCalendars.interpretationAct()
                        .certify(FRI_2026_12_18, 10, Text.of("réception prouvée", "proven receipt"))));
        held("certificate", JSON.writeCertificate(JSON.readCertificate(certificate)));
    }

    @Test
    void rows_of_the_rulebook() {
        byte[] rows = approved(
                "rule-rows",
                () -> JSON.writeRows(List.of(
                        Rulebook.shipped().row(new RowId("P-162")),
                        Rulebook.shipped().row(new RowId("P-174")))));
        held("rule-rows", JSON.writeRows(JSON.readRows(rows)));
    }

    @Test
    void an_acceptance() {
        byte[] written = JSON.writeOutcome(anAcceptance());
        approved("accepted", () -> written);
        held("accepted", written);
    }

    @Test
    void a_refusal() {
        byte[] written = JSON.writeOutcome(new Outcome.Refused<Dossier>(
                List.of(new Finding.Breach(irregularity().basis(), List.of(FACT), Text.of("plus tard", "later"))),
                List.of(
                        new Step(RULE, new Verdict.Broken(List.of(FACT), Text.of("plus tard", "later"))),
                        new Step(RULE, new Verdict.NotApplicable()),
                        new Step(RULE, new Verdict.NotReached(Text.of("Demande envoyée", "Request sent"))),
                        new Step(RULE, new Verdict.Lifted(RULE)))));
        approved("refused", () -> written);
        held("refused", written);
    }

    private static Outcome.Accepted<Dossier> anAcceptance() {
        Event event =
                JSON.readEvent(Documents.approved("amendment-sent.v1.json").getBytes(StandardCharsets.UTF_8));
        List<Duty> duties = JSON.readDuties(approved("duties"));
        return new Outcome.Accepted<>(
                List.of(event),
                JSON.readDossier(approved("dossier")),
                List.of(new Step(RULE, new Verdict.Met(List.of(FACT)))),
                List.of(new Finding.Recommendation(irregularity().basis(), List.of())),
                List.of(irregularity()),
                List.of(new Finding.Gap(irregularity().basis(), List.of(FACT))),
                duties.subList(0, 1),
                List.of(FACT));
    }

    private static Finding.Irregularity irregularity() {
        return (Finding.Irregularity) JSON.readFindings(approved("findings")).get(0);
    }
}
