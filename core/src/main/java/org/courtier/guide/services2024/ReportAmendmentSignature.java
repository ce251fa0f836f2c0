package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Tells that an amendment was signed for one party; its rules stand in {@link AmendingContract}.
 *
 * @param number the number of the amendment
 * @param party for which party
 * @param signatory who signed
 */
public record ReportAmendmentSignature(int number, Party party, PersonRef signatory)
        implements ServicesAction, Report, AmendmentSigning {

    public ReportAmendmentSignature {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(signatory, "signatory");
    }

    @Override
    public Integer target() {
        return number;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractAmendmentSigned(number, new Signature(party, signatory, situation.happened())));
    }
}
