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
 * Tells that the responsibility commitment form was signed apart from the contract; its rules stand in {@link SigningContract}.
 *
 * @param signatory who signed for the client
 */
public record ReportFormSignature(PersonRef signatory) implements ServicesAction, Report {

    public ReportFormSignature {
        Objects.requireNonNull(signatory, "signatory");
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new CommitmentFormSigned(new Signature(Party.CLIENT, signatory, situation.happened())));
    }
}
