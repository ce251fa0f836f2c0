package org.courtier.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.rule.Basis;
import org.courtier.rule.Finding;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/**
 * Whether an action can be done now, by the actor of the setting, toward one target when it has targets.
 *
 * @param action the action
 * @param label its name
 * @param target the thing it would be aimed at
 * @param status whether it is open
 * @param reasons why it is closed or forbidden
 * @param content what its content will have to satisfy
 */
public record Possibility(
        Class<? extends Action> action,
        Text label,
        Optional<Text> target,
        Status status,
        List<Finding.Breach> reasons,
        List<Basis> content) {

    /** Whether an action is open. */
    public enum Status implements Labelled {
        OPEN("ouverte", "open"),
        /** Open, subject to what its content must satisfy. */
        CONDITIONAL("ouverte sous conditions", "open, subject to its content"),
        CLOSED("fermée", "closed"),
        /** Always refused, whatever the reason. */
        PROHIBITED("interdite", "prohibited");

        private final Text label;

        Status(String french, String english) {
            this.label = Text.of(french, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Possibility {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        reasons = List.copyOf(reasons);
        content = List.copyOf(content);
    }

    /** Tells whether nothing that is known now closes the action. */
    public boolean open() {
        return status == Status.OPEN || status == Status.CONDITIONAL;
    }
}
