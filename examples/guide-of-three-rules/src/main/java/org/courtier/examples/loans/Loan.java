package org.courtier.examples.loans;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * A piece of equipment on loan.
 *
 * @param equipment what
 * @param since since when
 * @param returned when it came back, when it did
 */
public record Loan(String equipment, Moment since, Optional<Moment> returned) implements Part {

    public Loan {
        Objects.requireNonNull(equipment, "equipment");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(returned, "returned");
    }
}
