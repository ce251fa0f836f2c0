package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.ReadingChanged;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.rule.ReadingChoice;

/**
 * Asks to choose another answer for an open point. What was decided under the former one is not decided again; its rules stand in
 * {@link DossierRules}.
 *
 * @param choice the new answer
 * @param reason why, for the file, never blank
 */
public record ChangeReading(ReadingChoice choice, String reason) implements DossierAction, Request {

    public ChangeReading {
        Objects.requireNonNull(choice, "choice");
        Reason.require(reason, "reason");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ReadingChanged(choice, reason, situation.happened()));
    }
}
