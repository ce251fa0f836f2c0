package org.courtier.examples.loans;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * The equipment came back.
 *
 * @param on when
 */
public record EquipmentReturned(Moment on) implements LoanEvent {

    public EquipmentReturned {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Loan loan = before.require(Loan.class);
        return before.with(new Loan(loan.equipment(), loan.since(), Optional.of(on)));
    }
}
