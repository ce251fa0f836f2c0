package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;

/**
 * The need as the client last defined it (<b>définition des besoins</b>, step 1).
 *
 * @param categories the categories of services it concerns, at least one (P-118)
 * @param elements its elements
 * @param begun when it was first defined
 * @param defined when it was last defined
 */
public record Need(List<ServiceCategory> categories, NeedElements elements, Moment begun, Moment defined)
        implements Part {

    public Need {
        categories = List.copyOf(categories);
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(defined, "defined");
    }

    /** Tells whether the need concerns Teams telephony, which has steps of its own (P-030). */
    public boolean concernsTeamsTelephony() {
        return categories.contains(ServiceCategory.TEAMS_TELEPHONY);
    }
}
