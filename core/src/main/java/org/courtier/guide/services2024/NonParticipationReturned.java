package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.Solicitation;

/**
 * A supplier returned its non-participation form, which is not a response.
 *
 * @param supplier the supplier
 * @param form the form
 * @param on when
 */
public record NonParticipationReturned(SupplierId supplier, Document form, Moment on) implements ServicesEvent {

    public NonParticipationReturned {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Solicitation.class);
        FollowUps followUps = before.find(FollowUps.class).orElse(FollowUps.NONE);
        return before.with(followUps.with(followUps.of(supplier).formReceived(on)));
    }
}
