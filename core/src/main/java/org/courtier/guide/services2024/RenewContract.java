package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Uses the next renewal that the contract provides for; its rules stand in {@link SettingTerm}. */
public record RenewContract() implements ServicesAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractRenewed(situation.happened()));
    }
}
