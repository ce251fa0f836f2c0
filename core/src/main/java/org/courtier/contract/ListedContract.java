package org.courtier.contract;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Part;
import org.courtier.party.PersonRef;

/**
 * How the contract stands in the Broker's list of concluded contracts.
 *
 * @param contact the contact person that the list names, when it names one
 * @param first when it was first listed
 * @param last when it was last listed
 */
public record ListedContract(Optional<PersonRef> contact, Moment first, Moment last) implements Part {

    public ListedContract {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }
}
