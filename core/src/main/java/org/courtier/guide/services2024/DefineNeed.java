package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Asks to define the need, or to define it anew before the price request is sent; its rules stand in {@link DefiningNeeds}.
 *
 * @param categories the categories of services, each once, at least one
 * @param elements the elements, as far as they are defined
 */
public record DefineNeed(List<ServiceCategory> categories, NeedElements elements) implements ServicesAction, Request {

    public DefineNeed {
        categories = categories.stream().distinct().sorted().toList();
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("categories is empty: a need concerns at least one category");
        }
        Objects.requireNonNull(elements, "elements");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new NeedDefined(categories, elements, situation.happened()));
    }
}
