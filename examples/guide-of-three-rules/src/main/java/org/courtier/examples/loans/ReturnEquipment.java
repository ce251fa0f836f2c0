package org.courtier.examples.loans;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Gives the equipment back. */
public record ReturnEquipment() implements LoanAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new EquipmentReturned(situation.happened()));
    }
}
