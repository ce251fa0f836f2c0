package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.Sending;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;

/**
 * The price request was sent to suppliers; each is taken to have received it then, unless a later receipt is proven.
 *
 * @param suppliers the suppliers
 * @param closing the last moment for responses
 * @param dispatch how it was sent
 * @param validated whether the Broker had authorised it
 * @param on when
 */
public record PriceRequestSent(
        List<SupplierId> suppliers, Moment closing, Dispatch dispatch, boolean validated, Moment on)
        implements ServicesEvent {

    public PriceRequestSent {
        suppliers = List.copyOf(suppliers);
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(dispatch, "dispatch");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        List<Solicited> solicited =
                suppliers.stream().map(s -> new Solicited(s, on, false)).toList();
        return before.beginning(new Solicitation(on, closing, solicited, validated, List.of(), List.of()))
                .with(new Sending(on, dispatch));
    }
}
