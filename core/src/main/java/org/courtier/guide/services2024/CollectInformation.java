package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Closes the Broker's collection of what it needs to prepare the preliminary versions (step 2); its rules stand in {@link PreparingContract}. */
public record CollectInformation() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new InformationCollected(situation.happened()));
    }
}
