package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that the parties drew up an amendment of the contract without asking the Broker; its rules stand in
 * {@link AmendmentLimits}.
 *
 * @param change what it changes
 */
public record ReportContractAmendment(ContractChange change) implements ServicesAction, Report, AmendmentAsking {

    public ReportContractAmendment {
        Objects.requireNonNull(change, "change");
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = ContractAmendments.in(situation).next();
        return List.of(new ContractAmendmentRequested(number, change, situation.happened()));
    }
}
