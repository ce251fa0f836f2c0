package org.courtier.guide.services2024;

import org.courtier.catalogue.DocumentKind;
import org.courtier.text.Text;

/** The kinds of documents that the guide names. */
public enum ServicesDocument implements DocumentKind {
    /** P-086. */
    USER_GUIDE("Guide de l'utilisateur", "User guide"),
    /** P-086, P-087. */
    SUPPLIER_SUMMARY_TABLE("Tableau synthèse des prestataires de services", "Supplier summary table"),
    /** P-081, P-082. */
    SERVICES_BY_QUALIFICATION("Descriptif des services par qualification", "Description of services by qualification"),
    /** P-083. */
    CONCLUDED_CONTRACTS_LIST(
            "Liste des contrats spécifiques conclus par la clientèle",
            "List of specific contracts concluded by the clientele"),
    /** P-090. */
    PROCESS_SCHEDULE("Échéancier processus", "Process schedule"),
    /** P-092 to P-094. */
    PRICE_REQUEST_TEMPLATE("Gabarit de demande de prix", "Price-request template"),
    /** P-095. */
    TEAMS_PRICE_REQUEST(
            "Demande de prix fournie par le Courtier (téléphonie Teams)",
            "Price request supplied by the Broker (Teams telephony)"),
    /** P-096 to P-098. */
    SPECIFIC_CONTRACT_TEMPLATE("Gabarit de contrat spécifique", "Specific-contract template"),
    /** P-099, P-216. */
    COMMITMENT_FORM_TEMPLATE(
            "Gabarit du formulaire d'engagement de responsabilité", "Responsibility commitment form template"),
    /** P-103, P-104. */
    FRAMEWORK_AGREEMENT("Entente-cadre", "Framework agreement"),
    /** The request as sent; its final version in PDF goes to the Broker (P-202). */
    PRICE_REQUEST("Demande de prix", "Price request"),
    /** P-204. */
    SUBMISSION("Soumission du prestataire", "Supplier's submission"),
    /** P-205. */
    SOLICITED_LIST("Liste des prestataires sollicités", "List of solicited suppliers"),
    /** P-206. */
    NON_PARTICIPATION_FORM("Questionnaire de non-participation", "Non-participation questionnaire"),
    /** P-114, P-115. */
    EXCLUSION_RECORD(
            "Justification de la non-considération d'un prestataire", "Record of the non-consideration of a supplier"),
    /** P-124. */
    SUPPLIER_ANSWERS("Réponses écrites des prestataires", "Suppliers' written answers"),
    /** P-150. */
    SENDING_EVIDENCE("Preuve de la date d'envoi", "Evidence of the sending date"),
    /** P-416. */
    JUSTIFICATION("Justification au dirigeant d'organisme", "Justification to the chief executive"),
    /** P-180. */
    AUTHORISATION_FORM(
            "Annexe 2 : Fiche d'autorisation du dirigeant d'organisme",
            "Annex 2: chief executive's authorisation form"),
    /** P-210, P-215. */
    SPECIFIC_CONTRACT("Contrat spécifique", "Specific contract"),
    /** P-099 to P-102. */
    COMMITMENT_FORM("Formulaire d'engagement de responsabilité", "Responsibility commitment form"),
    /** P-250. */
    AMENDMENT_TEMPLATE("Gabarit d'avenant", "Amendment template"),
    /** P-241, P-305. */
    AMENDMENT("Avenant", "Amendment"),
    /** P-289. */
    CHOICE_ANALYSIS("Analyse ou liste des besoins", "Analysis or list of needs"),
    /** P-301. */
    EXECUTION_REQUEST("Demande d'exécution au prestataire", "Execution request to the supplier"),
    /** P-286. */
    EVALUATION_TEMPLATE(
            "Gabarit et fiche d'évaluation du rendement du prestataire de services",
            "Template and form to evaluate the supplier's performance"),
    /** P-309. */
    EVALUATION_REPORT("Rapport d'évaluation du rendement", "Performance evaluation report"),
    /** P-313. */
    TERMINATION_LETTER("Lettre de résiliation", "Termination letter"),
    /** P-313. */
    TERMINATION_DOCUMENT("Document lié à la résiliation", "Document linked to the termination"),
    /** P-317. */
    INVOICE("Facture du prestataire", "Supplier's invoice"),
    /** P-321. */
    COMMUNICATION("Communication avec le prestataire", "Communication with the supplier"),
    /** P-325. */
    DISPUTE_DOCUMENT("Document lié à un différend", "Document linked to a difference"),
    OTHER("Autre document", "Other document");

    private final Text label;

    ServicesDocument(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
