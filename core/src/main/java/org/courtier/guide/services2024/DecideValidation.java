package org.courtier.guide.services2024;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.solicitation.BrokerOutcome;

/**
 * The Broker decides of the price request: one decision, which validates it and authorises its sending, or refuses it; its rules
 * stand in {@link ValidatingPriceRequest}.
 *
 * @param outcome the decision
 * @param reason why
 * @param scopeFit whether it fits the scope of each selected qualification, one a category
 */
public record DecideValidation(BrokerOutcome outcome, String reason, List<CategoryFit> scopeFit)
        implements ServicesAction, Request {

    public DecideValidation {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        scopeFit = scopeFit.stream()
                .sorted(Comparator.comparing(CategoryFit::category))
                .toList();
        if (scopeFit.stream().map(CategoryFit::category).distinct().count() != scopeFit.size()) {
            throw new IllegalArgumentException("scopeFit has a category twice: \"" + scopeFit + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ValidationDecided(outcome, reason, scopeFit, situation.happened()));
    }
}
