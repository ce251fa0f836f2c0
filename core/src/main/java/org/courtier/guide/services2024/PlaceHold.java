package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Places a hold: nothing of the dossier may be destroyed until it is lifted; its rules stand in {@link KeepingDocuments}.
 *
 * @param reason why, never blank
 */
public record PlaceHold(String reason) implements ServicesAction, Request {

    public PlaceHold {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new HoldPlaced(reason, situation.happened()));
    }
}
