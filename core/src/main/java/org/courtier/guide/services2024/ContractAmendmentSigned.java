package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Signature;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * An amendment was signed for one party; with the second signature, its change of the term takes effect.
 *
 * @param number the number of the amendment
 * @param signature the signature
 */
public record ContractAmendmentSigned(int number, Signature signature) implements ServicesEvent {

    public ContractAmendmentSigned {
        Objects.requireNonNull(signature, "signature");
    }

    @Override
    public Parts applyTo(Parts before) {
        ContractAmendments amendments =
                before.require(ContractAmendments.class).changing(number, a -> signed(a, signature));
        ContractAmendment changed = amendments.find(number).orElseThrow();
        Optional<LocalDate> end =
                changed.concluded().isPresent() ? changed.change().end() : Optional.empty();
        Parts after = before.with(amendments);
        return end.map(day -> after.with(after.require(ContractTerm.class).endingOn(day)))
                .orElse(after);
    }

    private static ContractAmendment signed(ContractAmendment amendment, Signature signature) {
        if (amendment.of(signature.party()).isPresent()) {
            throw new ImpossibleEvent("an earlier event signed the amendment for the " + signature.party());
        }
        return amendment.signed(signature);
    }
}
