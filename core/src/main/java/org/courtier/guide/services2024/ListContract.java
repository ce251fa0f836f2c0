package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Publishes the contract in the Broker's list of concluded contracts; its rules stand in {@link SharingExperience}.
 *
 * @param contact the contact person to name, when one is named
 */
public record ListContract(Optional<PersonRef> contact) implements ServicesAction, Request {

    public ListContract {
        Objects.requireNonNull(contact, "contact");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractListed(contact, situation.happened()));
    }
}
