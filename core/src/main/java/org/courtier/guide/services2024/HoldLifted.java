package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.LegalHold;
import org.courtier.decision.Parts;

/**
 * The hold on the dossier was lifted.
 *
 * @param on when
 */
public record HoldLifted(Moment on) implements ServicesEvent {

    public HoldLifted {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(LegalHold.class);
        return before.without(LegalHold.class);
    }
}
