package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * The publication of the contract.
 *
 * @param notice what was filled in
 * @param on when it was first published
 */
public record Publication(SeaoNotice notice, Moment on) implements Part {

    public Publication {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(on, "on");
    }
}
