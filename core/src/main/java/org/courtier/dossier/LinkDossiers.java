package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.decision.StreamId;
import org.courtier.decision.StreamKind;

/**
 * Asks to link another dossier to this one: a parallel contract of the same need, or the dossier in which the process starts again;
 * its rules stand in {@link DossierRules}. The other dossier is linked back by an action of its own.
 *
 * @param other the other dossier
 */
public record LinkDossiers(StreamId other) implements DossierAction, Request {

    public LinkDossiers {
        if (Objects.requireNonNull(other, "other").kind() != StreamKind.DOSSIER) {
            throw new IllegalArgumentException("other \"" + other + "\" is not a dossier");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new DossiersLinked(other, situation.happened()));
    }
}
