package org.courtier.pricing;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Criterion;

/**
 * The supplier that the client retained, and the comparison on which the choice stands.
 *
 * @param retained the supplier
 * @param criteria the criteria other than the price that made the choice
 * @param comparison the comparison as it was
 * @param chosen when
 */
public record Choice(SupplierId retained, List<Criterion> criteria, Comparison comparison, Moment chosen)
        implements Part {

    public Choice {
        Objects.requireNonNull(retained, "retained");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(chosen, "chosen");
    }

    /** Tells whether the retained response has the lowest price; tied ones all have (P-172). */
    public boolean isLowest() {
        return comparison.isLowest(retained);
    }
}
