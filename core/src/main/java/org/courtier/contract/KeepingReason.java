package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Why a document may not be destroyed on a day. */
public enum KeepingReason implements Labelled {
    LEGAL_HOLD("le dossier fait l'objet d'une suspension de la destruction", "the dossier is under a legal hold"),
    NOT_CONCLUDED(
            "le contrat n'est pas conclu : aucune durée de conservation ne court",
            "the contract is not concluded: no retention period runs"),
    END_NOT_KNOWN("la fin du contrat n'est pas connue", "the end of the contract is not known"),
    CONTRACT_IN_FORCE("le contrat est en cours", "the contract is in force"),
    PERIOD_RUNNING("la durée de conservation recommandée court", "the recommended retention period runs"),
    TRANSMISSION_OWED("le Courtier l'attend encore", "the Broker still waits for it"),
    NOT_IN_THE_TABLE(
            "le guide ne recommande aucune durée pour ce genre de document",
            "the guide recommends no period for this kind of document");

    private final Text label;

    KeepingReason(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
