package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that the client noticed a problem that could affect the Broker's service offer; its rules stand in
 * {@link SettlingDifferences}.
 *
 * @param kind what kind of problem
 * @param description the problem, never blank
 */
public record NoticeIssue(IssueKind kind, String description) implements ServicesAction, Report {

    public NoticeIssue {
        Objects.requireNonNull(kind, "kind");
        if (Objects.requireNonNull(description, "description").isBlank()) {
            throw new IllegalArgumentException("description is blank: \"" + description + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = Issues.in(situation).next();
        return List.of(new IssueNoticed(new Issue(number, kind, description, situation.happened(), Optional.empty())));
    }
}
