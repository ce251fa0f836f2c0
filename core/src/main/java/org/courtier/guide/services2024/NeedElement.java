package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The elements of a need that the guide names (P-056 to P-066); the list is not exhaustive. */
public enum NeedElement implements Labelled {
    CONTRACT_DURATION("durée désirée du contrat", "desired duration of the contract"),
    PROJECT_SCHEDULE("échéancier de projet", "project schedule"),
    REMUNERATION_MODE("mode de rémunération", "remuneration mode"),
    CURRENT_ENVIRONMENT("environnement technologique actuel", "current technological environment"),
    TARGET_SITUATION("situation technologique cible", "target technological situation"),
    ACTIVITIES("activités à réaliser", "activities to carry out"),
    DELIVERABLES("biens livrables à réaliser", "deliverables to produce"),
    RESPONSIBILITY_SHARING("partage de responsabilités", "sharing of responsibilities"),
    PAYMENT_TERMS("modalités de paiement", "payment terms"),
    VEHICLE_APPROPRIATE("pertinence du Catalogue comme véhicule", "whether the Catalogue is the appropriate vehicle");

    private final Text label;

    NeedElement(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
