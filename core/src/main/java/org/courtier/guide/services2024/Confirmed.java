package org.courtier.guide.services2024;

import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;

/** What was confirmed after something else had happened, and so speaks of it. */
final class Confirmed {

    private Confirmed() {}

    /** Gives when something was first confirmed at a moment or after it. */
    static Optional<Moment> since(Situation s, ServicesAttestation kind, Moment moment) {
        return Attestations.in(s).since(kind, moment).stream()
                .map(Attestation::on)
                .min(Moment.BY_DATE_THEN_TIME);
    }
}
