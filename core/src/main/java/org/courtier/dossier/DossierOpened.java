package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.PublicBody;

/**
 * A dossier was opened for a client.
 *
 * @param number the host's own file number
 * @param body the client
 * @param on when
 */
public record DossierOpened(String number, PublicBody body, Moment on) implements DossierEvent {

    public DossierOpened {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.beginning(DossierFile.of(number, body));
    }
}
