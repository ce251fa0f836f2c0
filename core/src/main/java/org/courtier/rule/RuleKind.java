package org.courtier.rule;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What a rule does. */
public enum RuleKind implements Labelled {
    GUARD("Condition", "Guard"),
    PROHIBITION("Interdiction", "Prohibition"),
    DUTY("Obligation", "Duty"),
    DEADLINE("Délai", "Time limit"),
    COMPUTATION("Calcul", "Computation"),
    ADVICE("Recommandation", "Advice"),
    RIGHT("Faculté", "Right"),
    RECORD("Fait à consigner", "Record"),
    REFERENCE("Référence", "Reference");

    private final Text label;

    RuleKind(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
