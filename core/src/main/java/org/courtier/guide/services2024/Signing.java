package org.courtier.guide.services2024;

import java.util.Optional;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.decision.Action;
import org.courtier.decision.Situation;
import org.courtier.party.PersonRef;

/** What signing the contract and telling of it afterwards have in common: the same rules judge both. */
sealed interface Signing extends Action permits SignContract, ReportSignature {

    Party party();

    Optional<Signature> commitmentForm();

    /** Gives who signs the contract. */
    PersonRef signatory(Situation situation);
}
