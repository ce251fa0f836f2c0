package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.Signatures;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The client asked the Broker to prepare an amendment of the specific contract.
 *
 * @param number the number that it got
 * @param change what it would change
 * @param on when
 */
public record ContractAmendmentRequested(int number, ContractChange change, Moment on) implements ServicesEvent {

    public ContractAmendmentRequested {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        ContractAmendments known = before.find(ContractAmendments.class).orElse(ContractAmendments.NONE);
        if (number != known.next()) {
            throw new ImpossibleEvent("the next amendment has the number " + known.next() + ", not " + number);
        }
        return before.with(known.with(ContractAmendment.requested(number, change, on)));
    }
}
