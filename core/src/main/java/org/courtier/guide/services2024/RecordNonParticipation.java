package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Tells that a supplier returned its non-participation form; its rules stand in {@link FollowingUp}.
 *
 * @param supplier the supplier
 * @param form the form
 */
public record RecordNonParticipation(SupplierId supplier, Document form)
        implements ServicesAction, Report, Aimed<SupplierId> {

    public RecordNonParticipation {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(form, "form");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new NonParticipationReturned(supplier, form, situation.happened()));
    }
}
