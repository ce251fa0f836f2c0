package org.courtier.dossier;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** How a dossier ended without running its course. */
public enum EndKind implements Labelled {
    /** The client gave the acquisition up. */
    ABANDONED("Acquisition abandonnée", "Acquisition abandoned"),
    /** The Catalogue is not the vehicle: a standard process is used (P-067). */
    STANDARD_PROCESS("Processus d'acquisition standard", "Standard acquisition process"),
    /** The client makes a contract by itself, outside the Broker (P-141). */
    OWN_CONTRACT("Contrat conclu hors Courtier", "Contract made outside the Broker"),
    /** The process starts again in another dossier (P-140). */
    RESTARTED("Processus recommencé", "Process started again"),
    /** A necessary authorisation was refused (P-362). */
    AUTHORISATION_REFUSED("Autorisation refusée", "Authorisation refused");

    private final Text label;

    EndKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
