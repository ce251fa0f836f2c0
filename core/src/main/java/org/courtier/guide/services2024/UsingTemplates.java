package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.contract.SupplierDocumentRequest;
import org.courtier.contract.SupplierDocumentRequests;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.decision.Urgency;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** What section 3.2 says of the contract's template, of the commitment form, and of any other document to sign. */
final class UsingTemplates {

    static final Guard NEGOTIATED_BY = Guard.by(
            NegotiateTemplate.class,
            List.of(Role.CLIENT, Role.SIGNATORY, Role.SUPPLIER),
            "services2024.template.negotiated-by",
            "P-105",
            "P-106");

    static final Guard NOT_NEGOTIABLE = Guard.never(
            NegotiateTemplate.class,
            Text.of("le gabarit du Courtier tel quel", "the Broker's template as it is"),
            "services2024.template.not-negotiable",
            "P-105",
            "P-106");

    static final Provision FORM =
            Provision.reference(ServicesDocument.class, "services2024.template.commitment-form", "P-099", "P-102");

    static final Guard SIGNED_BY = Guard.by(
            SignSupplierDocument.class,
            List.of(Role.CLIENT, Role.SIGNATORY),
            "services2024.supplier-document.signed-by",
            "P-108");

    static final Guard NOT_SIGNED = Guard.never(
            SignSupplierDocument.class,
            Text.of(
                    "la signature du contrat et du formulaire du Courtier seulement",
                    "signing the Broker's contract and form alone"),
            "services2024.supplier-document.not-signed",
            "P-108",
            "P-382");

    static final Guard REPORTED_BY = Guard.by(
            ReportSupplierDocument.class,
            List.of(Role.CLIENT, Role.SIGNATORY),
            "services2024.supplier-document.reported-by",
            "P-109");

    static final Guard NOT_ASKED = Guard.of(
                    ReportSupplierDocument.class, "services2024.supplier-document.not-asked", "P-108", "P-380")
            .concerns(SupplierDocumentRequests.class)
            .requires(c -> ofTheBroker(c.action().document()))
            .showing(c -> List.of(
                    Fact.of("supplier", c.action().supplier()),
                    Fact.of("document", c.action().document())))
            .wouldPass(
                    "aucun autre document que le contrat et le formulaire du Courtier",
                    "no other document than the Broker's contract and form");

    static final DutyRule NOTIFY_BROKER = DutyRule.each(
                    UsingTemplates::others,
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.supplier-document.notify-broker",
                    "P-109",
                    "P-381")
            .from(a -> Optional.of(a.target().asked()))
            .due((a, since) -> new Due.Urgent(Urgency.IMMEDIATELY))
            .until(a -> Confirmed.since(
                    a,
                    ServicesAttestation.SUPPLIER_DOCUMENT_NOTIFIED,
                    a.target().asked()));

    static final List<Rule> RULES =
            List.of(NEGOTIATED_BY, NOT_NEGOTIABLE, FORM, SIGNED_BY, NOT_SIGNED, REPORTED_BY, NOT_ASKED, NOTIFY_BROKER);

    private UsingTemplates() {}

    private static boolean ofTheBroker(Document document) {
        return document.kind() == ServicesDocument.SPECIFIC_CONTRACT
                || document.kind() == ServicesDocument.COMMITMENT_FORM;
    }

    private static List<SupplierDocumentRequest> others(Situation s) {
        return SupplierDocumentRequests.in(s).each().stream()
                .filter(r -> !ofTheBroker(r.document()))
                .toList();
    }
}
