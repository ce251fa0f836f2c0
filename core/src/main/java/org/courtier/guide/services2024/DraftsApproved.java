package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.decision.Parts;

/**
 * The client approved the preliminary versions.
 *
 * @param on when
 */
public record DraftsApproved(Moment on) implements ServicesEvent {

    public DraftsApproved {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(Preparation.class).approved(on));
    }
}
