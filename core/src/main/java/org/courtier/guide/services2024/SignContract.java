package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Signs the specific contract for one party, in either order (steps 8 and 9); its rules stand in {@link SigningContract}.
 *
 * @param party for which party; the person who acts is the signatory
 * @param commitmentForm the signature of the responsibility commitment form, for the client alone
 */
public record SignContract(Party party, Optional<Signature> commitmentForm)
        implements ServicesAction, Request, Signing {

    public SignContract {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
    }

    @Override
    public PersonRef signatory(Situation situation) {
        return situation.setting().actor().person();
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(
                new ContractSigned(new Signature(party, signatory(situation), situation.happened()), commitmentForm));
    }
}
