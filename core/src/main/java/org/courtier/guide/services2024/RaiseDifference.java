package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.Difference;
import org.courtier.contract.DifferenceKind;
import org.courtier.contract.Differences;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that a disagreement arose with the supplier; its rules stand in {@link SettlingDifferences}.
 *
 * @param kind how grave it is
 * @param onInterpretation whether it is about how to interpret the contract
 * @param subject what it is about, never blank
 */
public record RaiseDifference(DifferenceKind kind, boolean onInterpretation, String subject)
        implements ServicesAction, Report {

    public RaiseDifference {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(subject, "subject").isBlank()) {
            throw new IllegalArgumentException("subject is blank: \"" + subject + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = Differences.in(situation).next();
        return List.of(
                new DifferenceRaised(Difference.arisen(number, kind, onInterpretation, subject, situation.happened())));
    }
}
