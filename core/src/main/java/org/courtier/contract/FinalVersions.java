package org.courtier.contract;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;

/**
 * The final versions that the Broker sent to the client to be signed.
 *
 * @param contract the specific contract
 * @param commitmentForm the responsibility commitment form
 * @param stamped whether the contract bears the Broker's validation stamp (P-418)
 * @param sent when
 */
public record FinalVersions(Document contract, Document commitmentForm, boolean stamped, Moment sent) implements Part {

    public FinalVersions {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
        Objects.requireNonNull(sent, "sent");
    }
}
