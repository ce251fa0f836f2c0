package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.decision.StreamId;

/**
 * Another dossier was linked to this one.
 *
 * @param other the other dossier
 * @param on when
 */
public record DossiersLinked(StreamId other, Moment on) implements DossierEvent {

    public DossiersLinked {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(DossierFile.class).linking(other));
    }
}
