package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RecordTransmission;
import org.courtier.decision.Parts;

/**
 * The client sent the Broker records of the contract.
 *
 * @param transmission what was sent
 */
public record RecordsTransmitted(RecordTransmission transmission) implements ServicesEvent {

    public RecordsTransmitted {
        Objects.requireNonNull(transmission, "transmission");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(
                before.find(RecordExchanges.class).orElse(RecordExchanges.NONE).with(transmission));
    }
}
