package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.Solicitation;

/**
 * The client informed the Broker that a supplier did not answer the reminder.
 *
 * @param supplier the supplier
 * @param on when
 */
public record SilenceReported(SupplierId supplier, Moment on) implements ServicesEvent {

    public SilenceReported {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Solicitation.class);
        FollowUps followUps = before.find(FollowUps.class).orElse(FollowUps.NONE);
        return before.with(followUps.with(followUps.of(supplier).silenceReported(on)));
    }
}
