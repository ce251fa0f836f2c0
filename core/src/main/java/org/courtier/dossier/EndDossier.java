package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to end the dossier before it has run its course: its open duties are lifted; its rules stand in {@link DossierRules}.
 *
 * @param kind how it ends
 * @param reason why, for the file, never blank
 */
public record EndDossier(EndKind kind, String reason) implements DossierAction, Request {

    public EndDossier {
        Objects.requireNonNull(kind, "kind");
        Reason.require(reason, "reason");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DossierEnded(new Ending(kind, reason, situation.happened())));
    }
}
