package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;

/**
 * The client defined its need.
 *
 * @param categories the categories of services
 * @param elements the elements
 * @param on when
 */
public record NeedDefined(List<ServiceCategory> categories, NeedElements elements, Moment on) implements ServicesEvent {

    public NeedDefined {
        categories = List.copyOf(categories);
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        Moment begun = before.find(Need.class).map(Need::begun).orElse(on);
        return before.with(new Need(categories, elements, begun, on));
    }
}
