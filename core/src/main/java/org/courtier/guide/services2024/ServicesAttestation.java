package org.courtier.guide.services2024;

import org.courtier.dossier.AttestationKind;
import org.courtier.text.Text;

/** What the guide lets somebody confirm. */
public enum ServicesAttestation implements AttestationKind {
    /** P-038, P-039. */
    LEGAL_CAPACITY(
            "Habilitation légale à conclure ce type de contrat de gré à gré",
            "Legal capacity to conclude this type of contract by mutual agreement"),
    /** P-080, P-081. */
    SCOPE_OF_QUALIFICATION(
            "Besoin compris dans la portée de la qualification", "Need within the scope of the qualification"),
    /** P-030. */
    CIC_CLIENT("Client actuel ou futur du service CIC", "Present or future client of the CIC service"),
    /** P-035, P-068; by the technical sector or the client. */
    TECHNICAL_SECTOR_ALIGNMENT("Arrimage avec le secteur technique", "Alignment with the technical sector"),
    /** P-034, P-069. */
    MCN_PLANNING("Inscription à la planification du MCN", "Registration in the MCN's planning"),
    /** P-139. */
    TECHNICAL_SECTOR_VALIDATION(
            "Demande de prix validée par le secteur technique", "Price request validated by the technical sector"),
    /** P-125. */
    QUESTIONS_PREPARED("Questions préparées avant toute communication", "Questions prepared before any contact"),
    /** P-131. */
    PRACTICES_CHECKED(
            "Conformité aux pratiques de l'organisation vérifiée",
            "Compliance with the organisation's practices checked"),
    /** P-133. */
    INSTRUCTIONS_CHECKED(
            "Éléments des instructions du gabarit validés", "Elements of the template's instructions validated"),
    /** P-366. */
    AMENDMENT_DIRECTIVES(
            "Directives internes sur les modifications d'appels d'offres sur invitation suivies",
            "Internal directives on modifying invited calls for tenders followed"),
    /** P-164. */
    RESPONSES_READ("Réponses reçues lues", "Responses received read"),
    /** P-195. */
    NEEDS_MET("Prestataire retenu répondant aux besoins", "Retained supplier meets the needs"),
    /** P-196. */
    CONDITIONS_READ("Conditions contractuelles applicables lues", "Applicable contractual conditions read"),
    /** P-197. */
    COMMITMENT_FORM_READ("Formulaire d'engagement de responsabilité lu", "Responsibility commitment form read"),
    /** P-214. */
    ADMINISTRATIVE_ELIGIBILITY(
            "Admissibilité administrative du prestataire validée (article CS-4)",
            "Supplier's administrative eligibility validated (article CS-4)"),
    /** P-141. */
    OWN_RULES_ALLOW(
            "Règles de gestion contractuelle permettant un contrat hors Courtier",
            "Contract-management rules that allow a contract outside the Broker"),
    /** P-109. */
    SUPPLIER_DOCUMENT_NOTIFIED(
            "Courtier avisé de la demande de signer un autre document",
            "Broker notified of the request to sign another document"),
    /** P-212. */
    FINANCIAL_AUTHORISATION_NOTIFIED(
            "Courtier informé de l'autorisation financière", "Broker informed of the financial authorisation"),
    /** P-183. */
    ACCOUNTABILITY_REPORTED("Reddition de comptes faite auprès du SCT", "Accountability reported to the SCT"),
    /** P-246, of one amendment. */
    AMENDMENT_LCOP_17(
            "Article 17 de la LCOP respecté pour l'avenant, ou sans objet",
            "Section 17 of the LCOP respected for the amendment, or not applicable"),
    /** P-247, of one amendment. */
    AMENDMENT_ACCOUNTABILITY(
            "Directive sur la reddition de comptes respectée pour l'avenant, ou sans objet",
            "Accountability directive respected for the amendment, or not applicable"),
    /** P-248, of one amendment. */
    AMENDMENT_RCTI_74(
            "Article 74 du RCTI respecté pour l'avenant, ou sans objet",
            "Section 74 of the RCTI respected for the amendment, or not applicable"),
    /** P-239. */
    MANAGEMENT_FEES_PAID("Frais de gestion payés au MCN", "Management fees paid to the MCN"),
    /** P-281. */
    END_EVALUATION_REQUIRED(
            "Évaluation de fin de contrat exigée par l'article 79 du RCTI",
            "Evaluation at the end required by section 79 of the RCTI"),
    /** P-281. */
    END_EVALUATION_NOT_REQUIRED(
            "Évaluation de fin de contrat non exigée par l'article 79 du RCTI",
            "Evaluation at the end not required by section 79 of the RCTI"),
    /** P-261. */
    YEARLY_FOLLOW_UP("Suivi annuel du contrat fait par le Courtier", "Yearly follow-up of the contract by the Broker"),
    /** P-358. */
    DEFAULT_FOLLOWED_UP(
            "Suivi du Courtier auprès du prestataire en défaut", "Broker's follow-up with the defaulting supplier"),
    /** P-359. */
    DEFAULT_CONSEQUENCES(
            "Conséquences du défaut appliquées en vertu de l'entente-cadre",
            "Consequences of the default applied under the framework agreement"),
    /** P-337. */
    ADDED_VALUE(
            "Valeur ajoutée de plusieurs catégories dans un même contrat",
            "Added value of several categories in one contract");

    private final Text label;

    ServicesAttestation(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
