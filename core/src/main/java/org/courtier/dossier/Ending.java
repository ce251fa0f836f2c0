package org.courtier.dossier;

import java.util.Objects;
import org.courtier.calendar.Moment;

/**
 * The end of a dossier that did not run its course.
 *
 * @param kind how it ended
 * @param reason why, for the file
 * @param on when
 */
public record Ending(EndKind kind, String reason, Moment on) {

    public Ending {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
    }
}
