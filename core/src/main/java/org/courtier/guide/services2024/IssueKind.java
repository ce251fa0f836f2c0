package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** A problem of the contract that the Broker is to be told of; the guide gives examples. */
public enum IssueKind implements Labelled {
    /** P-275. */
    TERMINATION("Résiliation du contrat", "Termination of the contract"),
    /** P-275. */
    UNSATISFACTORY_REPORT("Rapport insatisfaisant", "Unsatisfactory report"),
    /** P-275. */
    FRAMEWORK_ISSUE("Enjeu en lien avec l'entente-cadre", "Issue linked to the framework agreement"),
    /** P-357. */
    CANNOT_MEET_DELIVERY_TIMES("Prestataire incapable de respecter les délais", "Supplier unable to deliver on time"),
    /** P-357. */
    CANNOT_SUPPLY_PROFILES(
            "Prestataire incapable de fournir des ressources pour les profils demandés",
            "Supplier unable to supply resources for the requested profiles"),
    OTHER("Autre problématique", "Other problem");

    private final Text label;

    IssueKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Tells whether it is the supplier's incapacity, which the client always tells (P-357). */
    boolean isIncapacity() {
        return this == CANNOT_MEET_DELIVERY_TIMES || this == CANNOT_SUPPLY_PROFILES;
    }
}
