package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Preparation;
import org.courtier.decision.Parts;

/**
 * The Broker sent the client the final versions to be signed.
 *
 * @param contract the specific contract
 * @param commitmentForm the responsibility commitment form
 * @param stamped whether the contract bears the Broker's validation stamp
 * @param on when
 */
public record FinalVersionsSent(Document contract, Document commitmentForm, boolean stamped, Moment on)
        implements ServicesEvent {

    public FinalVersionsSent {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Preparation.class);
        return before.with(new FinalVersions(contract, commitmentForm, stamped, on));
    }
}
