package org.courtier.examples.quickstart;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.json.ocds.CategoryCode;
import org.courtier.json.ocds.Classification;
import org.courtier.json.ocds.ContractingProcess;
import org.courtier.json.ocds.DocumentLink;
import org.courtier.json.ocds.Imprint;
import org.courtier.json.ocds.KnownParty;
import org.courtier.json.ocds.Publication;
import org.courtier.json.ocds.SeaoMethod;
import org.courtier.json.ocds.SeaoNotice;
import org.courtier.json.ocds.Stage;
import org.courtier.party.OrganisationId;

/** What a host knows of an acquisition and its dossier does not: here invented numbers, codes and addresses. */
final class Publication2026 {

    private static final String SITE = "https://donnees.estuaire.example/";
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-11-20T09:00:00-05:00");

    private Publication2026() {}

    static Publication all() {
        ContractingProcess process = new ContractingProcess(
                "ocds-ex2026",
                Optional.empty(),
                Optional.of("ocds-ex2026-entente-cadre"),
                Optional.empty(),
                Optional.empty());
        return Publication.of(Imprint.of(SITE + "2026-0147.json", PUBLISHED, "CIUSSS de l'Estuaire"), process)
                .naming(
                        List.of(
                                KnownParty.body("ciusss-estuaire", "CIUSSS de l'Estuaire", "10000147"),
                                KnownParty.body("mcn", "Courtier en infonuagique", "10000001"),
                                KnownParty.supplier("boreal", "Boréal Services-conseils inc.", "1100000002")),
                        new OrganisationId("mcn"))
                .classifying(List.of(new CategoryCode(
                        ServiceCategory.IAAS_PAAS_RELATED_SAAS_MIGRATION,
                        Optional.of(new Classification(
                                Optional.of("UNSPSC"), Optional.of("81000000"), Optional.empty(), Optional.empty())),
                        Optional.of("S0"))))
                .linking(List.of(new DocumentLink(
                        "ged:2026-0147/contrat",
                        Stage.CONTRACT,
                        "contractSigned",
                        Optional.of(SITE + "2026-0147/contrat.pdf"))))
                .noticed(new SeaoNotice(
                        Optional.of("2026147"),
                        Optional.empty(),
                        List.of("Services professionnels"),
                        SeaoMethod.PRICE_REQUEST,
                        SeaoMethod.PRIVATE_AGREEMENT));
    }
}
