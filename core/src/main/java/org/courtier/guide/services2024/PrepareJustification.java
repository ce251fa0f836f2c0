package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.solicitation.Criterion;

/**
 * Draws up the justification of the choice for the chief executive, or draws it up anew; its rules stand in {@link Authorising}.
 *
 * @param criteria the criteria on which it rests
 * @param document the justification itself
 */
public record PrepareJustification(List<Criterion> criteria, Document document) implements ServicesAction, Request {

    public PrepareJustification {
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(document, "document");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new JustificationPrepared(criteria, document, situation.happened()));
    }
}
