package org.courtier.testkit;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Commit;
import org.courtier.decision.History;
import org.courtier.dossier.Dossier;

/**
 * How a dossier grew: what was permitted, and how often somebody was refused.
 *
 * @param history everything that was permitted, in order
 * @param refused how many actions were refused on the way
 */
public record Walk(History<Dossier> history, int refused) {

    public Walk {
        Objects.requireNonNull(history, "history");
    }

    /** Gives the dossier as it came to be. */
    public Dossier dossier() {
        return history.state();
    }

    public List<Commit> commits() {
        return history.commits();
    }

    /** Gives the steps, one a line, so that a failure can be read and done again. */
    @Override
    public String toString() {
        StringBuilder steps = new StringBuilder("a dossier after " + refused + " refusals and:");
        for (Commit commit : commits()) {
            steps.append("\n  ")
                    .append(commit.setting().happened())
                    .append(' ')
                    .append(commit.setting().actor().role())
                    .append(' ')
                    .append(commit.action());
        }
        return steps.toString();
    }
}
