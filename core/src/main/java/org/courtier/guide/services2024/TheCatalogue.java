package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.dossier.DossierSetting;

/** Sections 2.2, 2.3 and 3.2: the Catalogue, its categories and documents (<b>Consulter le Catalogue</b>). */
final class TheCatalogue {

    static final Computation SUMMARY_TABLE = Computation.of(
                    SummaryTable.class, "services2024.catalogue.summary-table", "P-087", "P-088", "P-107", "P-153")
            .answers(i -> Answer.of(SupplierTable.of(
                    DossierSetting.of(i).catalogue(), i.happened().date())));

    static final Computation CURRENT_DOCUMENTATION = Computation.of(
                    CurrentDocumentation.class,
                    "services2024.catalogue.current-documentation",
                    "P-082",
                    "P-086",
                    "P-089")
            .answers(i -> Answer.of(
                    documents(DossierSetting.of(i).catalogue(), i.happened().date())));

    static final List<Rule> RULES = List.of(
            SUMMARY_TABLE,
            CURRENT_DOCUMENTATION,
            Provision.reference(
                    ServiceCategory.class,
                    "services2024.catalogue.categories",
                    "P-022",
                    "P-023",
                    "P-024",
                    "P-025",
                    "P-026",
                    "P-027",
                    "P-028",
                    "P-029"),
            Provision.reference(Documentation.class, "services2024.catalogue.documentation", "P-082", "P-086"),
            Provision.reference(ServicesDocument.class, "services2024.catalogue.process-schedule", "P-090"),
            Provision.reference(ServicesDocument.class, "services2024.catalogue.concluded-contracts", "P-083", "P-084"),
            Provision.reference(
                    ServicesDocument.class, "services2024.catalogue.price-request-template", "P-093", "P-094"),
            Provision.reference(
                    ServicesDocument.class, "services2024.catalogue.contract-template", "P-096", "P-097", "P-098"),
            Provision.reference(ServicesDocument.class, "services2024.catalogue.commitment-form", "P-099", "P-102"),
            Provision.reference(
                    ServicesDocument.class, "services2024.catalogue.framework-agreement", "P-103", "P-104"));

    private TheCatalogue() {}

    /** Gives the current edition of every document of a catalogue on a day. */
    static List<PublishedDocument> documents(Catalogue catalogue, LocalDate day) {
        return catalogue.find(Documentation.class).orElse(Documentation.NONE).current(day);
    }
}
