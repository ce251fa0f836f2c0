package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.contract.Difference;
import org.courtier.contract.Differences;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * A disagreement arose with the supplier.
 *
 * @param difference the disagreement
 */
public record DifferenceRaised(Difference difference) implements ServicesEvent {

    public DifferenceRaised {
        Objects.requireNonNull(difference, "difference");
    }

    @Override
    public Parts applyTo(Parts before) {
        Differences known = before.find(Differences.class).orElse(Differences.NONE);
        if (difference.number() != known.next()) {
            throw new ImpossibleEvent(
                    "the next difference has the number " + known.next() + ", not " + difference.number());
        }
        return before.with(known.with(difference));
    }
}
