package org.courtier.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.decision.Reference;
import org.courtier.decision.References;
import org.courtier.guide.services2024.EligibleBodies;
import org.courtier.guide.services2024.TemplateSections;
import org.courtier.party.OrganisationId;
import org.courtier.text.Text;

/** The data that the sources leave out, as a host hands it in: here an invented list and an invented template. */
final class References2026 {

    private static final LocalDate SINCE = LocalDate.of(2026, 4, 1);

    private References2026() {}

    static References all() {
        return References.of(
                new Reference<>(
                        EligibleBodies.KEY,
                        "2026-04",
                        new EligibleBodies(List.of(new OrganisationId("ciusss-estuaire"))),
                        Text.of("liste des organismes admissibles (exemple)", "list of eligible bodies (example)"),
                        SINCE,
                        Optional.empty()),
                new Reference<>(
                        TemplateSections.KEY,
                        "4",
                        new TemplateSections(List.of(
                                "Contexte",
                                "Description des besoins",
                                "Exigences du prestataire de services",
                                "Modalités de paiement",
                                "Évaluation des réponses")),
                        Text.of(
                                "gabarit de demande de prix, version 4 (exemple)",
                                "price-request template, version 4 (example)"),
                        SINCE,
                        Optional.empty()));
    }
}
