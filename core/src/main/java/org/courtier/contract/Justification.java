package org.courtier.contract;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.decision.Part;
import org.courtier.solicitation.Criterion;

/**
 * The justification that the client drew up for its chief executive (<b>justification au dirigeant d'organisme</b>, P-416).
 *
 * @param criteria the criteria on which it rests
 * @param document the justification itself
 * @param prepared when it was drawn up
 */
public record Justification(List<Criterion> criteria, Document document, Moment prepared) implements Part {

    public Justification {
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(prepared, "prepared");
    }
}
