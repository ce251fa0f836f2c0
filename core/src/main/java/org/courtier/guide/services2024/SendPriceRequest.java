package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Dispatch;

/**
 * Asks to send the price request to suppliers; its rules stand in {@link SendingPriceRequest}.
 *
 * @param suppliers the suppliers, each once, at least one
 * @param closing the last moment for responses; without a time, the end of that day
 * @param dispatch how it is sent
 */
public record SendPriceRequest(List<SupplierId> suppliers, Moment closing, Dispatch dispatch)
        implements ServicesAction, Request {

    public SendPriceRequest {
        suppliers = suppliers.stream().distinct().toList();
        if (suppliers.isEmpty()) {
            throw new IllegalArgumentException("suppliers is empty: a price request is sent to at least one");
        }
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(dispatch, "dispatch");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new PriceRequestSent(suppliers, closing, dispatch, true, situation.happened()));
    }
}
