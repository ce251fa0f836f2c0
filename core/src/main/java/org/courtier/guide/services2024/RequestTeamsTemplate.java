package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Asks the Broker for the price request for Teams telephony; its rules stand in {@link TeamsTelephony}. */
public record RequestTeamsTemplate() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new TeamsTemplateRequested(situation.happened()));
    }
}
