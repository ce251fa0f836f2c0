package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.FollowUps;

/**
 * The client forwarded a non-participation form to the Broker.
 *
 * @param supplier the supplier
 * @param on when
 */
public record NonParticipationFormForwarded(SupplierId supplier, Moment on) implements ServicesEvent {

    public NonParticipationFormForwarded {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        FollowUps followUps = before.require(FollowUps.class);
        if (followUps.of(supplier).form().isEmpty()) {
            throw new ImpossibleEvent("no earlier event returned a form of " + supplier);
        }
        return before.with(followUps.with(followUps.of(supplier).formForwarded(on)));
    }
}
