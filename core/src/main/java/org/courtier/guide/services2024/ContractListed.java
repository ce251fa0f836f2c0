package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.ListedContract;
import org.courtier.contract.Signatures;
import org.courtier.decision.Parts;
import org.courtier.party.PersonRef;

/**
 * The Broker published the contract in its list of concluded contracts.
 *
 * @param contact the contact person that the list names, when it names one
 * @param on when
 */
public record ContractListed(Optional<PersonRef> contact, Moment on) implements ServicesEvent {

    public ContractListed {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        Moment first =
                before.find(ListedContract.class).map(ListedContract::first).orElse(on);
        return before.with(new ListedContract(contact, first, on));
    }
}
