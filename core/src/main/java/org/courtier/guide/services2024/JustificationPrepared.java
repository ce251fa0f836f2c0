package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.Justification;
import org.courtier.decision.Parts;
import org.courtier.solicitation.Criterion;

/**
 * The client drew up a justification for its chief executive.
 *
 * @param criteria the criteria on which it rests
 * @param document the justification itself
 * @param on when
 */
public record JustificationPrepared(List<Criterion> criteria, Document document, Moment on) implements ServicesEvent {

    public JustificationPrepared {
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        return before.with(new Justification(criteria, document, on));
    }
}
