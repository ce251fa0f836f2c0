package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sends the Broker a copy of a signed amendment; its rules stand in {@link AmendingContract}.
 *
 * @param number the number of the amendment
 * @param copy the signed copy
 */
public record TransmitContractAmendment(int number, Document copy) implements ServicesAction, Request, Aimed<Integer> {

    public TransmitContractAmendment {
        Objects.requireNonNull(copy, "copy");
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractAmendmentTransmitted(number, copy, situation.happened()));
    }
}
