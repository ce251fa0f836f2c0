package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells the Broker that the client is ready to conclude its specific contract, with all that the Broker asks for (step 1); its
 * rules stand in {@link ConcludingContract}.
 *
 * @param retained the retained supplier
 * @param documents the price request as sent, the retained submission, the list of solicited suppliers
 * @param formsJoined the suppliers whose non-participation form is joined
 */
public record ContactBroker(SupplierId retained, List<Document> documents, List<SupplierId> formsJoined)
        implements ServicesAction, Request {

    public ContactBroker {
        Objects.requireNonNull(retained, "retained");
        documents = List.copyOf(documents);
        formsJoined = formsJoined.stream().distinct().sorted().toList();
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new BrokerContacted(retained, documents, formsJoined, situation.happened()));
    }
}
