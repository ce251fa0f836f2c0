package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RecordRequest;
import org.courtier.decision.Parts;

/**
 * The Broker asked the client for a kind of contract record.
 *
 * @param request the request
 */
public record RecordsRequested(RecordRequest request) implements ServicesEvent {

    public RecordsRequested {
        Objects.requireNonNull(request, "request");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(RecordExchanges.class).orElse(RecordExchanges.NONE).with(request));
    }
}
