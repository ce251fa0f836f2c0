package org.courtier.guide.services2024;

import org.courtier.calendar.Moment;
import org.courtier.contract.LegalHold;
import org.courtier.decision.Parts;

/**
 * A hold was placed on the dossier.
 *
 * @param reason why
 * @param on when
 */
public record HoldPlaced(String reason, Moment on) implements ServicesEvent {

    public HoldPlaced {
        reason = new LegalHold(reason, on).reason();
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(new LegalHold(reason, on));
    }
}
