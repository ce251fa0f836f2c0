package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What a question may be about that the guide refers to somebody (section 6). */
public enum HelpTopic implements Labelled {
    /** P-399. */
    CATALOGUE("Le Catalogue d'offres infonuagiques", "The Catalogue of cloud offers", HelpDesk.BROKER),
    /** P-400. */
    ACQUISITION_PROCESS("Le processus d'acquisition", "The acquisition process", HelpDesk.BROKER),
    /** P-401. */
    PERSONAL_INFORMATION(
            "La protection des renseignements personnels", "The protection of personal information", HelpDesk.BROKER),
    /** P-402. */
    CONTRACT_CONDITIONS("Les conditions contractuelles", "The contractual conditions", HelpDesk.BROKER),
    /** P-403. */
    OFFER_QUALIFICATION("La qualification des offres", "The qualification of offers", HelpDesk.BROKER),
    /** P-404. */
    SUPPLIER_REPERTORY(
            "Le répertoire des prestataires de services qualifiés",
            "The repertory of qualified suppliers",
            HelpDesk.BROKER),
    /** P-405. */
    SUPPLIER_QUALIFICATION(
            "La qualification des prestataires de services", "The qualification of suppliers", HelpDesk.BROKER),
    /** P-407. */
    PORTAL_ACCESS("Les accès au Portail d'approvisionnement", "Access to the supply portal", HelpDesk.CAG),
    /** P-408. */
    TECHNICAL_ASSISTANCE("L'assistance technique", "Technical assistance", HelpDesk.CAG),
    /** P-409. */
    OTHER_ACQUISITION("Tout autre type d'acquisition", "Any other type of acquisition", HelpDesk.CAG),
    /** P-411. */
    MANAGEMENT_FEES(
            "Les frais de gestion du Courtier en infonuagique", "The Broker's management fees", HelpDesk.QUEBEC_CA);

    private final Text label;
    private final HelpDesk desk;

    HelpTopic(String french, String english, HelpDesk desk) {
        this.label = Text.of(french, english);
        this.desk = desk;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Gives who answers. */
    public HelpDesk desk() {
        return desk;
    }
}
