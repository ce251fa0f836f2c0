package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;

/**
 * Asks to interview the resources that a supplier proposes, in order to validate the requirements of the profiles: it is always
 * refused; the rule stands in {@link AnalysingResponses}.
 *
 * @param supplier the supplier
 */
public record InterviewResources(SupplierId supplier) implements ServicesAction, Request, Aimed<SupplierId> {

    public InterviewResources {
        Objects.requireNonNull(supplier, "supplier");
    }

    @Override
    public SupplierId target() {
        return supplier;
    }

    @Override
    public List<Event> adds(Situation situation) {
        throw new IllegalStateException("no interview validates the requirements of a profile (P-391)");
    }
}
