package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.calendar.Moment;

/**
 * What the client found of a response.
 *
 * @param needUnderstood whether the supplier understood the need (P-165)
 * @param complete whether every element of the price request is in it (P-166)
 * @param requestUnchanged whether the supplier left the price request as it was; a response that changes it cannot be conforming
 * @param reason the objective reason, never blank when something is wrong
 * @param on when
 */
public record Assessment(boolean needUnderstood, boolean complete, boolean requestUnchanged, String reason, Moment on) {

    public Assessment {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(on, "on");
        if (reason.isBlank() && !(needUnderstood && complete && requestUnchanged)) {
            throw new IllegalArgumentException(
                    "reason is blank: a response that does not conform has an objective reason");
        }
    }

    public boolean conforming() {
        return needUnderstood && complete && requestUnchanged;
    }
}
