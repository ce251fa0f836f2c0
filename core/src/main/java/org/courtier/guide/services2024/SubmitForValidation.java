package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.money.Estimate;
import org.courtier.solicitation.Channel;

/**
 * Asks to submit the price request to the Broker, so that it validates it and authorises its sending; its rules stand in
 * {@link ValidatingPriceRequest}.
 *
 * @param needSummary the summary of the need
 * @param estimate the estimate of the contract's amount over its whole duration, with its tax basis
 * @param channel how it is transmitted
 */
public record SubmitForValidation(String needSummary, Optional<Estimate> estimate, Channel channel)
        implements ServicesAction, Request {

    public SubmitForValidation {
        Objects.requireNonNull(needSummary, "needSummary");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(channel, "channel");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new PriceRequestSubmitted(needSummary, estimate.orElseThrow(), situation.happened()));
    }
}
