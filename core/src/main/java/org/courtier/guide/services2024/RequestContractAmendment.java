package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks the Broker to prepare an amendment of the specific contract; its rules stand in {@link AmendingContract}.
 *
 * @param change what it would change
 */
public record RequestContractAmendment(ContractChange change) implements ServicesAction, Request, AmendmentAsking {

    public RequestContractAmendment {
        Objects.requireNonNull(change, "change");
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = ContractAmendments.in(situation).next();
        return List.of(new ContractAmendmentRequested(number, change, situation.happened()));
    }
}
