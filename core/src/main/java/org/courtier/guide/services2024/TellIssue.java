package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that the client told the Broker of a problem; its rules stand in {@link SettlingDifferences}.
 *
 * @param number the number of the problem
 */
public record TellIssue(int number) implements ServicesAction, Report, Aimed<Integer> {

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new IssueTold(number, situation.happened()));
    }
}
