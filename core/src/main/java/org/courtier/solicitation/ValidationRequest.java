package org.courtier.solicitation;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.money.Estimate;

/**
 * The price request as the client submitted it to the Broker for validation.
 *
 * @param needSummary the summary of the need joined to the email (P-136)
 * @param estimate the estimate of the contract's amount joined to it (P-138)
 * @param submitted when
 */
public record ValidationRequest(String needSummary, Estimate estimate, Moment submitted) implements Part {

    public ValidationRequest {
        Objects.requireNonNull(needSummary, "needSummary");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(submitted, "submitted");
    }
}
