package org.courtier.dossier;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The suspended dossier was taken up again.
 *
 * @param on when
 */
public record DossierResumed(Moment on) implements DossierEvent {

    public DossierResumed {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        DossierFile file = before.require(DossierFile.class);
        if (file.suspendedSince().isEmpty()) {
            throw new ImpossibleEvent("the dossier was not suspended");
        }
        return before.with(file.suspended(Optional.empty()));
    }
}
