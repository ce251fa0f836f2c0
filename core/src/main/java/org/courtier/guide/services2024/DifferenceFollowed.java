package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.DifferenceStep;
import org.courtier.contract.Differences;
import org.courtier.decision.Parts;

/**
 * A disagreement with the supplier persists, was told to the Broker, or was settled.
 *
 * @param number the number of the disagreement
 * @param step what became of it
 * @param on when
 */
public record DifferenceFollowed(int number, DifferenceStep step, Moment on) implements ServicesEvent {

    public DifferenceFollowed {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Differences.class).changing(number, d -> switch (step) {
            case PERSISTS -> d.persisting(on);
            case BROKER_TOLD -> d.told(on);
            case SETTLED -> d.settled(on);
        }));
    }
}
