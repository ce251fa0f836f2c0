package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * The sending of the price request, with the evidence of its date (P-150).
 *
 * @param on when
 * @param dispatch how
 */
public record Sending(Moment on, Dispatch dispatch) implements Part {

    public Sending {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(dispatch, "dispatch");
    }
}
