package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Parts;

/**
 * The contract was renewed for the next of its renewals.
 *
 * @param on when
 */
public record ContractRenewed(Moment on) implements ServicesEvent {

    public ContractRenewed {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(ContractTerm.class).afterRenewal());
    }
}
