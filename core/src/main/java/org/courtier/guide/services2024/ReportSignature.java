package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/**
 * Tells that the specific contract was signed for one party; its rules stand in {@link SigningContract}.
 *
 * @param party for which party
 * @param signatory who signed
 * @param commitmentForm the signature of the responsibility commitment form, for the client alone
 */
public record ReportSignature(Party party, PersonRef signatory, Optional<Signature> commitmentForm)
        implements ServicesAction, Report, Signing {

    public ReportSignature {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
    }

    @Override
    public PersonRef signatory(Situation situation) {
        return signatory;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new ContractSigned(new Signature(party, signatory, situation.happened()), commitmentForm));
    }
}
