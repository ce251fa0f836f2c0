package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.ContractAmendments;
import org.courtier.decision.Parts;

/**
 * The client sent the Broker a copy of a signed amendment.
 *
 * @param number the number of the amendment
 * @param copy the signed copy
 * @param on when
 */
public record ContractAmendmentTransmitted(int number, Document copy, Moment on) implements ServicesEvent {

    public ContractAmendmentTransmitted {
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(ContractAmendments.class).changing(number, a -> a.transmitted(on)));
    }
}
