package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to take the choice back before anybody signs the contract; its rules stand in {@link ChoosingSupplier}.
 *
 * @param reason why, for the file
 */
public record RetractChoice(String reason) implements ServicesAction, Request {

    public RetractChoice {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ChoiceRetracted(reason, situation.happened()));
    }
}
