package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.PublicBody;

/**
 * A dossier was opened for an acquisition already under way.
 *
 * @param number the host's own file number
 * @param body the client
 * @param since since when it is under way
 * @param on when the dossier was opened
 */
public record DossierAdopted(String number, PublicBody body, Moment since, Moment on) implements DossierEvent {

    public DossierAdopted {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.beginning(DossierFile.adopted(number, body, since));
    }
}
