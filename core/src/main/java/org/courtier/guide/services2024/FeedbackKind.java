package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What a client's comment to the Broker is for (<b>commentaires</b>); the list of the guide is open. */
public enum FeedbackKind implements Labelled {
    /** P-256. */
    IMPROVE_PROCESS(
            "Améliorer le processus d'acquisition et les documents reliés",
            "Improve the acquisition process and the related documents"),
    /** P-257. */
    CORRECT_INFORMATION(
            "Corriger une information inexacte au Catalogue", "Correct inaccurate information in the Catalogue"),
    /** P-258. */
    PROPOSE_CATEGORY("Proposer une nouvelle catégorie de services", "Propose a new category of services"),
    /** P-259. */
    COMPLAINT("Rapporter une plainte relative à un prestataire", "Report a complaint about a supplier"),
    OTHER("Autre commentaire", "Other comment");

    private final Text label;

    FeedbackKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
