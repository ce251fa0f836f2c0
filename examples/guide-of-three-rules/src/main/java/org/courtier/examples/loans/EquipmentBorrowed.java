package org.courtier.examples.loans;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * The equipment was lent.
 *
 * @param equipment what
 * @param on when
 */
public record EquipmentBorrowed(String equipment, Moment on) implements LoanEvent {

    public EquipmentBorrowed {
        Objects.requireNonNull(equipment, "equipment");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.beginning(new Loan(equipment, on, Optional.empty()));
    }
}
