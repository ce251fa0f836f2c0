package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.SeaoNotice;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Publishes the contract on SEAO; its rules stand in {@link PublishingContract}.
 *
 * @param notice what is filled in
 */
public record PublishContract(SeaoNotice notice) implements ServicesAction, Request {

    public PublishContract {
        Objects.requireNonNull(notice, "notice");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractPublished(notice, situation.happened()));
    }
}
