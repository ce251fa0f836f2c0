package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.DifferenceStep;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells what became of a disagreement with the supplier; its rules stand in {@link SettlingDifferences}.
 *
 * @param number the number of the disagreement
 * @param step what became of it
 */
public record FollowDifference(int number, DifferenceStep step) implements ServicesAction, Report, Aimed<Integer> {

    public FollowDifference {
        Objects.requireNonNull(step, "step");
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DifferenceFollowed(number, step, situation.happened()));
    }
}
