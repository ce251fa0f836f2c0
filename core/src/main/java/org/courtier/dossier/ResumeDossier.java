package org.courtier.dossier;

import java.util.List;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/** Asks to take a suspended dossier up again; its rules stand in {@link DossierRules}. */
public record ResumeDossier() implements DossierAction, Request {

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DossierResumed(situation.happened()));
    }
}
