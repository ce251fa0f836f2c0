package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.Solicitation;

/**
 * Asks to submit an amendment of the price request to the Broker; its rules stand in {@link AmendingPriceRequest}.
 *
 * @param change what it changes
 * @param criteria the criteria other than the price that it adds
 */
public record SubmitAmendment(String change, List<Criterion> criteria) implements ServicesAction, Request {

    public SubmitAmendment {
        if (Objects.requireNonNull(change, "change").isBlank()) {
            throw new IllegalArgumentException("change is blank: \"" + change + "\"");
        }
        criteria = List.copyOf(criteria);
    }

    @Override
    public List<Event> adds(Situation situation) {
        int number = situation.part(Solicitation.class).amendments().size() + 1;
        return List.of(new AmendmentSubmitted(number, change, criteria, situation.happened()));
    }
}
