package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Lifts the hold on the dossier; its rules stand in {@link KeepingDocuments}. */
public record LiftHold() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new HoldLifted(situation.happened()));
    }
}
