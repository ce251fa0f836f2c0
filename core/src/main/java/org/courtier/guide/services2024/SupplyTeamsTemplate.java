package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * The Broker supplies the price request for Teams telephony; its rules stand in {@link TeamsTelephony}.
 *
 * @param document the price request to complete
 */
public record SupplyTeamsTemplate(Document document) implements ServicesAction, Request {

    public SupplyTeamsTemplate {
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new TeamsTemplateSupplied(document, situation.happened()));
    }
}
