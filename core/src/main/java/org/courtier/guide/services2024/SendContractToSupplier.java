package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Sends the contract to the supplier for signature, before or after the client signs (step 8); its rules stand in
 * {@link SigningContract}.
 *
 * @param documents what is sent: the contract alone
 */
public record SendContractToSupplier(List<Document> documents) implements ServicesAction, Request {

    public SendContractToSupplier {
        documents = List.copyOf(documents);
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractSentToSupplier(documents, situation.happened()));
    }
}
