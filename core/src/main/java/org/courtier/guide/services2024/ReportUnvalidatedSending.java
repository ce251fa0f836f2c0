package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Dispatch;

/**
 * Tells that the price request was sent without the Broker's authorisation; its rules stand in {@link UnvalidatedSending}.
 *
 * <p>The process must start again, or the client makes a contract by itself where its own rules allow it (P-140, P-141).
 *
 * @param suppliers the suppliers, each once, at least one
 * @param closing the last moment for responses; without a time, the end of that day
 * @param dispatch how it is sent
 */
public record ReportUnvalidatedSending(List<SupplierId> suppliers, Moment closing, Dispatch dispatch)
        implements ServicesAction, Report {

    public ReportUnvalidatedSending {
        suppliers = suppliers.stream().distinct().toList();
        if (suppliers.isEmpty()) {
            throw new IllegalArgumentException("suppliers is empty: a price request is sent to at least one");
        }
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(dispatch, "dispatch");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new PriceRequestSent(suppliers, closing, dispatch, false, situation.happened()));
    }
}
