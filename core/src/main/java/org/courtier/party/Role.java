package org.courtier.party;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** In which capacity someone acts. Who may do what is a guard of each guide, never a property of the role. */
public enum Role implements Labelled {
    /** The public body that acquires (<b>client</b>, <b>clientèle</b>). */
    CLIENT("Client", "Client"),
    /** The person who signs for the client. */
    SIGNATORY("Signataire du client", "Client's signatory"),
    /** The chief executive of the body (<b>dirigeant d'organisme</b>). */
    CHIEF_EXECUTIVE("Dirigeant d'organisme", "Chief executive"),
    /** The cloud broker (<b>Courtier en infonuagique</b>), a role of the MCN. */
    BROKER("Courtier en infonuagique", "Cloud Broker"),
    /** The ministry (<b>ministère de la Cybersécurité et du Numérique</b>) outside its role of broker. */
    MCN("Ministère de la Cybersécurité et du Numérique", "Ministry of Cybersecurity and Digital Technology"),
    /** The technical sector for Teams telephony (<b>secteur technique</b>, CIC). */
    TECHNICAL_SECTOR("Secteur technique", "Technical sector"),
    /** A firm that answers price requests (<b>prestataire</b>). */
    SUPPLIER("Prestataire de services", "Supplier"),
    /** The <b>Secrétariat du Conseil du trésor</b>. */
    SCT("Secrétariat du Conseil du trésor", "Treasury Board Secretariat"),
    /** The <b>Centre d'acquisitions gouvernementales</b>. */
    CAG("Centre d'acquisitions gouvernementales", "Government procurement centre"),
    /** The <b>Comité d'évaluation infonuagique</b> of the private-cloud guide. */
    CEI("CEI", "CEI"),
    /** The <b>Dirigeant sectoriel de la gestion</b> body of source 001. */
    DGSGC("DGSGC", "DGSGC"),
    /** The former <b>Centre de services partagés du Québec</b>. */
    CSPQ("Centre de services partagés du Québec", "Shared services centre of Québec"),
    /** The person in charge of a service agreement (<b>responsable de l'entente</b>). */
    AGREEMENT_LEAD("Responsable de l'entente", "Agreement lead"),
    /** The privileged contact of a service agreement (<b>interlocuteur</b>). */
    CONTACT("Interlocuteur", "Contact");

    private final Text label;

    Role(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
