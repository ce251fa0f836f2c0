package org.courtier.dossier;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The dossier was suspended.
 *
 * @param reason why
 * @param on since when
 */
public record DossierSuspended(String reason, Moment on) implements DossierEvent {

    public DossierSuspended {
        Reason.require(reason, "reason");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        DossierFile file = before.require(DossierFile.class);
        if (file.suspendedSince().isPresent() || file.ended().isPresent()) {
            throw new ImpossibleEvent("the dossier was suspended or ended already");
        }
        return before.with(file.suspended(Optional.of(on)));
    }
}
