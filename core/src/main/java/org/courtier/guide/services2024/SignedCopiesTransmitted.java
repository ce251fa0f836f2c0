package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.Signatures;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Parts;

/**
 * The client sent the Broker signed copies.
 *
 * @param documents the signed copies
 * @param on when
 */
public record SignedCopiesTransmitted(List<Document> documents, Moment on) implements ServicesEvent {

    public SignedCopiesTransmitted {
        documents = List.copyOf(documents);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        Transmissions sent = before.find(Transmissions.class).orElse(Transmissions.NONE);
        if (has(ServicesDocument.SPECIFIC_CONTRACT)) {
            sent = sent.contractToBroker(on);
        }
        if (has(ServicesDocument.COMMITMENT_FORM)) {
            sent = sent.formToBroker(on);
        }
        return before.with(sent);
    }

    private boolean has(ServicesDocument kind) {
        return documents.stream().anyMatch(d -> d.kind() == kind);
    }
}
