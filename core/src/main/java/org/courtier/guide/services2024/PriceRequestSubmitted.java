package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.money.Estimate;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.ValidationRequest;

/**
 * The client submitted the price request to the Broker; an earlier decision no longer stands.
 *
 * @param needSummary the summary of the need
 * @param estimate the estimate of the contract's amount
 * @param on when
 */
public record PriceRequestSubmitted(String needSummary, Estimate estimate, Moment on) implements ServicesEvent {

    public PriceRequestSubmitted {
        Objects.requireNonNull(needSummary, "needSummary");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(PriceRequest.class);
        return before.without(BrokerValidation.class)
                .without(ScopeFit.class)
                .with(new ValidationRequest(needSummary, estimate, on));
    }
}
