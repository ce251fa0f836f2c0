package org.courtier.dossier;

import java.util.Objects;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The dossier ended before it had run its course.
 *
 * @param ending how, why and when
 */
public record DossierEnded(Ending ending) implements DossierEvent {

    public DossierEnded {
        Objects.requireNonNull(ending, "ending");
    }

    @Override
    public Parts applyTo(Parts before) {
        DossierFile file = before.require(DossierFile.class);
        if (file.ended().isPresent()) {
            throw new ImpossibleEvent("the dossier was ended already");
        }
        return before.with(file.ended(ending));
    }
}
