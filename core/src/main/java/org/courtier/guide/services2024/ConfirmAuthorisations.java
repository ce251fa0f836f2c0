package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Confirms to the Broker that all the necessary authorisations were obtained (step 7); its rules stand in {@link PreparingContract}. */
public record ConfirmAuthorisations() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new AuthorisationsConfirmed(situation.happened()));
    }
}
