package org.courtier.guide.services2024;

import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The specific contract was signed for one party.
 *
 * @param signature the signature
 * @param commitmentForm that of the responsibility commitment form, when it was signed with it
 */
public record ContractSigned(Signature signature, Optional<Signature> commitmentForm) implements ServicesEvent {

    public ContractSigned {
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(commitmentForm, "commitmentForm");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Preparation.class);
        Signatures given = before.find(Signatures.class).orElse(Signatures.NONE);
        if (given.of(signature.party()).isPresent()) {
            throw new ImpossibleEvent("an earlier event signed the contract for the " + signature.party() + " already");
        }
        Signatures signed = given.with(signature);
        return before.with(commitmentForm.map(signed::withCommitmentForm).orElse(signed));
    }
}
