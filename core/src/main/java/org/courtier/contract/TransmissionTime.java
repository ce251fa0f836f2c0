package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** When a kind of contract record goes to the Broker. */
public enum TransmissionTime implements Labelled {
    ON_REQUEST("Sur demande", "On request"),
    AFTER_THE_PARTIES_SIGNATURE(
            "Dans les cinq jours ouvrables suivant la signature par les parties",
            "Within five business days of the signature by the parties"),
    AFTER_THE_CHIEF_EXECUTIVES_SIGNATURE(
            "Dans les cinq jours ouvrables suivant la signature par le dirigeant d'organisme",
            "Within five business days of the signature by the chief executive"),
    ONCE_EFFECTIVE("Aussitôt la résiliation effective", "As soon as the termination is effective"),
    ON_REQUEST_OR_IF_IT_PERSISTS(
            "Sur demande, et en informer le Courtier si le différend persiste ou se répète",
            "On request, and telling the Broker if the difference persists or recurs");

    private final Text label;

    TransmissionTime(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Tells whether a request of the Broker makes it due. */
    public boolean onRequest() {
        return this == ON_REQUEST || this == ON_REQUEST_OR_IF_IT_PERSISTS;
    }
}
