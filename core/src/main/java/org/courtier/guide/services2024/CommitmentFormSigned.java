package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The responsibility commitment form was signed apart from the contract.
 *
 * @param signature the signature
 */
public record CommitmentFormSigned(Signature signature) implements ServicesEvent {

    public CommitmentFormSigned {
        Objects.requireNonNull(signature, "signature");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Preparation.class);
        Signatures given = before.find(Signatures.class).orElse(Signatures.NONE);
        if (given.commitmentForm().isPresent()) {
            throw new ImpossibleEvent("an earlier event signed the commitment form already");
        }
        return before.with(given.withCommitmentForm(signature));
    }
}
