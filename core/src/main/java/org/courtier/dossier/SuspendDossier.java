package org.courtier.dossier;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to suspend the dossier: until it is resumed nothing more is asked of it; its rules stand in {@link DossierRules}.
 *
 * @param reason why, for the file, never blank
 */
public record SuspendDossier(String reason) implements DossierAction, Request {

    public SuspendDossier {
        Reason.require(reason, "reason");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DossierSuspended(reason, situation.happened()));
    }
}
