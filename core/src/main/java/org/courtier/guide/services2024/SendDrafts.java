package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Sends the preliminary versions to the client for validation (step 6); its rules stand in {@link PreparingContract}. */
public record SendDrafts() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DraftsSent(situation.happened()));
    }
}
