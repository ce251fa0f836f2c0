package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Parts;

/**
 * The term of the contract was set.
 *
 * @param start the first day of the contract
 * @param end its last day without any renewal
 * @param renewals the last day of each renewal, in their order
 * @param on when
 */
public record TermSet(LocalDate start, LocalDate end, List<LocalDate> renewals, Moment on) implements ServicesEvent {

    public TermSet {
        renewals = ContractTerm.of(start, end, renewals).renewals();
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(ContractTerm.of(start, end, renewals));
    }
}
