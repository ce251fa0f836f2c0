package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * A hold that forbids to destroy anything of the dossier, whatever the guide recommends; the host's, not the guide's.
 *
 * @param reason why, never blank
 * @param since when it was placed
 */
public record LegalHold(String reason, Moment since) implements Part {

    public LegalHold {
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: \"" + reason + "\"");
        }
        Objects.requireNonNull(since, "since");
    }
}
