package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.decision.Part;

/**
 * How the price request fits the scopes of the selected qualifications, as the Broker judged it with its decision (P-134).
 *
 * @param each what was found, one a category, in the order of the categories
 */
public record ScopeFit(List<CategoryFit> each) implements Part {

    public ScopeFit {
        each = List.copyOf(each);
    }

    /** Tells whether the price request was judged to fit the scope of a category's qualification. */
    public boolean fits(ServiceCategory category) {
        return each.contains(new CategoryFit(category, true));
    }
}
