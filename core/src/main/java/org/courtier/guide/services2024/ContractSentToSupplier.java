package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Parts;

/**
 * The client sent the contract to the supplier for signature.
 *
 * @param documents what was sent
 * @param on when
 */
public record ContractSentToSupplier(List<Document> documents, Moment on) implements ServicesEvent {

    public ContractSentToSupplier {
        documents = List.copyOf(documents);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(FinalVersions.class);
        return before.with(
                before.find(Transmissions.class).orElse(Transmissions.NONE).contractToSupplier(on));
    }
}
