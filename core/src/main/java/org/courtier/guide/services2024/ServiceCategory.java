package org.courtier.guide.services2024;

import org.courtier.catalogue.Category;
import org.courtier.text.Text;

/** The seven categories of services for which suppliers are qualified (<b>catégories de services</b>), as of 2024-04-18 (P-022 to P-029). */
public enum ServiceCategory implements Category {
    /** P-023. */
    COLLABORATION_OFFICE_MIGRATION(
            "Migration et intégration de solutions infonuagiques d'outils de collaboration et de bureautique",
            "Migration and integration of cloud collaboration and office-productivity solutions"),
    /** P-024. */
    IAAS_PAAS_RELATED_SAAS_MIGRATION(
            "Migration et intégration de solutions infonuagiques IaaS, PaaS et SaaS reliées",
            "Migration and integration of IaaS, PaaS and related SaaS cloud solutions"),
    /** P-025. */
    SAAS_SECURITY_TOOLS_MIGRATION(
            "Migration et intégration de solutions infonuagiques SaaS (outils de sécurité infonuagiques)",
            "Migration and integration of SaaS cloud solutions (cloud security tools)"),
    /** P-026. */
    PRELIMINARY_ANALYSIS("Analyse préliminaire", "Preliminary analysis"),
    /** P-027. */
    CHANGE_MANAGEMENT("Gestion du changement", "Change management"),
    /** P-028. */
    ITSM_IMPLEMENTATION(
            "Implantation de solutions infonuagiques de gestion des services informatiques",
            "Implementation of cloud solutions for IT service management"),
    /** P-029; reserved for present and future clients of the CIC service (P-030). */
    TEAMS_TELEPHONY(
            "Configuration et soutien technique de téléphonie infonuagique Microsoft Teams",
            "Configuration and technical support of Microsoft Teams cloud telephony");

    private final Text label;

    ServiceCategory(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
