package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Event;
import org.courtier.decision.Request;
import org.courtier.decision.Situation;

/**
 * Signs an amendment for one party, in either order; its rules stand in {@link AmendingContract}.
 *
 * @param number the number of the amendment
 * @param party for which party; the person who acts is the signatory
 */
public record SignContractAmendment(int number, Party party) implements ServicesAction, Request, AmendmentSigning {

    public SignContractAmendment {
        Objects.requireNonNull(party, "party");
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        Signature signature = new Signature(party, situation.setting().actor().person(), situation.happened());
        return List.of(new ContractAmendmentSigned(number, signature));
    }
}
