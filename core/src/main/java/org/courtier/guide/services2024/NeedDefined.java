package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.decision.Parts;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.ValidationRequest;

/**
 * The client defined its need; with other categories, what the Broker validated for the earlier ones no longer stands.
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
        boolean otherCategories = before.find(Need.class)
                .filter(n -> !n.categories().equals(categories))
                .isPresent();
        Parts kept = otherCategories
                ? before.without(ValidationRequest.class)
                        .without(BrokerValidation.class)
                        .without(ScopeFit.class)
                : before;
        return kept.with(new Need(categories, elements, begun, on));
    }
}
