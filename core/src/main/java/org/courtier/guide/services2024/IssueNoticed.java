package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The client noticed a problem that could affect the Broker's service offer.
 *
 * @param issue the problem
 */
public record IssueNoticed(Issue issue) implements ServicesEvent {

    public IssueNoticed {
        Objects.requireNonNull(issue, "issue");
    }

    @Override
    public Parts applyTo(Parts before) {
        Issues known = before.find(Issues.class).orElse(Issues.NONE);
        if (issue.number() != known.next()) {
            throw new ImpossibleEvent("the next problem has the number " + known.next() + ", not " + issue.number());
        }
        return before.with(known.with(issue));
    }
}
