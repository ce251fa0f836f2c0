package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How far an acquisition has come, for display and for lists alone: no rule asks for it. */
public enum ServicesPhase implements Labelled {
    /** From the opening: the need, the list of suppliers, the price request and its validation (3.2, 3.3). */
    PREPARATION("Préparation de la demande de prix", "Preparing the price request"),
    /** From the sending to the closing (3.3.4). */
    SOLICITATION("Demande de prix en cours", "Price request open"),
    /** From the day after the closing: the analysis, the choice and the authorisations (3.4). */
    SELECTION("Analyse et choix", "Analysis and choice"),
    /** From the day on which the client says that it is ready to conclude, to the last signature (3.5). */
    CONCLUSION("Conclusion du contrat", "Concluding the contract"),
    /** From the last signature. */
    SIGNED("Contrat signé", "Contract signed"),
    /** Ended before its course was run. */
    ENDED("Dossier terminé", "File ended");

    private final Text label;

    ServicesPhase(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
