package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.ContractAmendments;
import org.courtier.decision.Parts;

/**
 * The Broker prepared the final version of an amendment.
 *
 * @param number the number of the amendment
 * @param version the version
 */
public record ContractAmendmentPrepared(int number, AmendmentVersion version) implements ServicesEvent {

    public ContractAmendmentPrepared {
        Objects.requireNonNull(version, "version");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(before.require(ContractAmendments.class).changing(number, a -> a.prepared(version)));
    }
}
