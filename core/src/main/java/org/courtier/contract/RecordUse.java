package org.courtier.contract;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What the Broker may use a contract record for. */
public enum RecordUse implements Labelled {
    CONTINUOUS_IMPROVEMENT("Amélioration continue", "Continuous improvement"),
    INFORMATION_REQUEST("Demande d'information", "Information request"),
    CONSUMPTION_FOLLOW_UP("Suivi de la consommation", "Consumption follow-up"),
    PERFORMANCE_MANAGEMENT("Gestion de la performance", "Performance management");

    private final Text label;

    RecordUse(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
